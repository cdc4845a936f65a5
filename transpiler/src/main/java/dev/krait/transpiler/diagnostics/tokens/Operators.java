package dev.krait.transpiler.diagnostics.tokens;

import java.util.Set;

/** The operators and delimiters, found by longest match as CPython's token tables do. */
final class Operators {
  private static final Set<String> TWO =
      Set.of(
          "!=", "%=", "&=", "**", "*=", "+=", "-=", "->", "//", "/=", ":=", "<<", "<=", "<>", "==",
          ">=", ">>", "@=", "^=", "|=");
  private static final Set<String> THREE = Set.of("**=", "...", "//=", "<<=", ">>=");
  private static final String ONE = "!%&()*+,-./:;<=>@[]^{|}~";

  private Operators() {}

  static boolean isTwo(int first, int second) {
    return second >= 0 && TWO.contains("" + (char) first + (char) second);
  }

  static boolean isThree(int first, int second, int third) {
    return third >= 0 && THREE.contains("" + (char) first + (char) second + (char) third);
  }

  /** The type of a one-character token; CPython has a catch-all type for what is no operator. */
  static String one(int c) {
    return ONE.indexOf(c) >= 0 ? String.valueOf((char) c) : "OP";
  }
}
