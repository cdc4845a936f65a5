package dev.krait.transpiler.diagnostics.tokens;

import java.util.List;
import java.util.Set;

/** The reserved words of Python 3.14, and those that are reserved in places only. */
public final class Keywords {
  /** {@code keyword.kwlist}. */
  public static final List<String> HARD =
      List.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  /** {@code keyword.softkwlist}. */
  public static final Set<String> SOFT = Set.of("_", "case", "match", "type");

  private static final Set<String> HARD_SET = Set.copyOf(HARD);

  private Keywords() {}

  /** Whether a word is a constant, so that not even a name that is normalised to it can stand. */
  public static boolean isConstant(String word) {
    return word.equals("None") || word.equals("True") || word.equals("False");
  }

  /** Whether a name is a reserved word everywhere. */
  public static boolean isHard(String word) {
    return HARD_SET.contains(word);
  }
}
