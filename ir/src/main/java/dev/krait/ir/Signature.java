package dev.krait.ir;

import java.util.List;

/**
 * A function's parameters.
 *
 * @param positionalOnly how many of {@code positional} can be given by position only
 * @param positional parameters that can be given by position
 * @param varArgs {@code *args}, or null
 * @param keywordOnly parameters that can be given by name only
 * @param varKeywords {@code **kwargs}, or null
 */
public record Signature(
    int positionalOnly,
    List<Variable> positional,
    Variable varArgs,
    List<Variable> keywordOnly,
    Variable varKeywords) {
  /** No parameters. */
  public static final Signature NONE = new Signature(0, List.of(), null, List.of(), null);

  /**
   * Whether every parameter can be given by position and there is no {@code *args} and no {@code
   * **kwargs}.
   */
  public boolean isPlain() {
    return varArgs == null && varKeywords == null && keywordOnly.isEmpty();
  }

  /**
   * All parameters in the order of {@code co_varnames}: positional, keyword-only, {@code *args},
   * {@code **kwargs}.
   */
  public List<Variable> all() {
    List<Variable> all = new java.util.ArrayList<>(positional);
    all.addAll(keywordOnly);
    if (varArgs != null) {
      all.add(varArgs);
    }
    if (varKeywords != null) {
      all.add(varKeywords);
    }
    return all;
  }

  /** As the emitted code object spells it: {@code "a, /, b, *args, c, **kwargs"}. */
  public String text() {
    List<String> parts = new java.util.ArrayList<>();
    for (int i = 0; i < positional.size(); i++) {
      parts.add(positional.get(i).name());
      if (i + 1 == positionalOnly) {
        parts.add("/");
      }
    }
    if (varArgs != null) {
      parts.add("*" + varArgs.name());
    } else if (!keywordOnly.isEmpty()) {
      parts.add("*");
    }
    keywordOnly.forEach(variable -> parts.add(variable.name()));
    if (varKeywords != null) {
      parts.add("**" + varKeywords.name());
    }
    return String.join(", ", parts);
  }
}
