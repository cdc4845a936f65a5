package dev.krait.runtime.function;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a function.
 *
 * @param positional how many can be given by position, the positional-only ones among them
 * @param names {@code co_varnames}: positional, keyword-only, {@code *args}, {@code **kwargs}, then
 *     other locals
 */
record Parameters(
    int positionalOnly,
    int positional,
    int keywordOnly,
    boolean varArgs,
    boolean varKeywords,
    String[] names) {
  private static final String[] NONE = {};

  /**
   * Reads a signature.
   *
   * @param signature the parameters as in a {@code def}, without default values; behind a semicolon
   *     the other local variables
   */
  static Parameters of(String signature) {
    List<String> names = new ArrayList<>();
    String varArgs = null;
    String varKeywords = null;
    int positionalOnly = 0;
    int keywordOnly = 0;
    boolean star = false;
    int semicolon = signature.indexOf(';');
    int end = semicolon < 0 ? signature.length() : semicolon;
    for (String part : split(signature, 0, end)) {
      if (part.equals("/")) {
        positionalOnly = names.size();
      } else if (part.startsWith("**")) {
        varKeywords = part.substring(2);
      } else if (part.startsWith("*")) {
        star = true;
        varArgs = part.length() > 1 ? part.substring(1) : null;
      } else {
        names.add(part);
        keywordOnly += star ? 1 : 0;
      }
    }
    final int positional = names.size() - keywordOnly;
    if (varArgs != null) {
      names.add(varArgs);
    }
    if (varKeywords != null) {
      names.add(varKeywords);
    }
    if (semicolon >= 0) {
      names.addAll(split(signature, semicolon + 1, signature.length()));
    }
    return new Parameters(
        positionalOnly,
        positional,
        keywordOnly,
        varArgs != null,
        varKeywords != null,
        names.toArray(NONE));
  }

  /** The words between commas. */
  private static List<String> split(String text, int start, int end) {
    List<String> words = new ArrayList<>();
    for (int at = start; at < end; ) {
      int comma = text.indexOf(',', at);
      int next = comma < 0 || comma > end ? end : comma;
      words.add(text.substring(at, next));
      at = next + ", ".length();
    }
    return words;
  }

  /** The number of parameters if all can be given by position and there are at most 4; else -1. */
  int plain() {
    return keywordOnly == 0 && !varArgs && !varKeywords && positional <= 4 ? positional : -1;
  }

  /** Whether they are {@code *args} alone, or with {@code **kwargs}. */
  boolean isOpen() {
    return positional == 0 && keywordOnly == 0 && varArgs;
  }

  /** How many values a call binds: all but the other locals. */
  int count() {
    return positional + keywordOnly + (varArgs ? 1 : 0) + (varKeywords ? 1 : 0);
  }
}
