package dev.krait.runtime.module.tokenize;

import java.util.Map;

/** The numbers of tokens, as module {@code token} has them. */
final class TokenType {
  static final int END_MARKER = 0;
  static final int NAME = 1;
  static final int NUMBER = 2;
  static final int STRING = 3;
  static final int NEWLINE = 4;
  static final int INDENT = 5;
  static final int DEDENT = 6;
  static final int OP = 55;
  static final int FSTRING_START = 59;
  static final int TSTRING_START = 62;
  static final int COMMENT = 65;
  static final int NL = 66;

  private static final Map<String, Integer> OPERATORS =
      Map.ofEntries(
          Map.entry("(", 7),
          Map.entry(")", 8),
          Map.entry("[", 9),
          Map.entry("]", 10),
          Map.entry(":", 11),
          Map.entry(",", 12),
          Map.entry(";", 13),
          Map.entry("+", 14),
          Map.entry("-", 15),
          Map.entry("*", 16),
          Map.entry("/", 17),
          Map.entry("|", 18),
          Map.entry("&", 19),
          Map.entry("<", 20),
          Map.entry(">", 21),
          Map.entry("=", 22),
          Map.entry(".", 23),
          Map.entry("%", 24),
          Map.entry("{", 25),
          Map.entry("}", 26),
          Map.entry("==", 27),
          Map.entry("!=", 28),
          Map.entry("<>", 28),
          Map.entry("<=", 29),
          Map.entry(">=", 30),
          Map.entry("~", 31),
          Map.entry("^", 32),
          Map.entry("<<", 33),
          Map.entry(">>", 34),
          Map.entry("**", 35),
          Map.entry("+=", 36),
          Map.entry("-=", 37),
          Map.entry("*=", 38),
          Map.entry("/=", 39),
          Map.entry("%=", 40),
          Map.entry("&=", 41),
          Map.entry("|=", 42),
          Map.entry("^=", 43),
          Map.entry("<<=", 44),
          Map.entry(">>=", 45),
          Map.entry("**=", 46),
          Map.entry("//", 47),
          Map.entry("//=", 48),
          Map.entry("@", 49),
          Map.entry("@=", 50),
          Map.entry("->", 51),
          Map.entry("...", 52),
          Map.entry(":=", 53),
          Map.entry("!", 54));

  private TokenType() {}

  /** The number of an operator; null if it is none. */
  static Integer operator(String text) {
    return OPERATORS.get(text);
  }
}
