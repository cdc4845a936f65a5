package dev.krait.runtime.module.sre.engine;

import dev.krait.runtime.text.CharacterClasses;

/** The classes of characters, {@code \d} and the like, by {@code re._constants.CHCODES}. */
final class Categories {
  private static final int COUNT = 18;
  private static final int ASCII_END = 128;

  private Categories() {}

  static boolean isKnown(int category) {
    return category >= 0 && category < COUNT;
  }

  static boolean has(int category, int c) {
    return switch (category) {
      case 0 -> c >= '0' && c <= '9';
      case 1 -> !(c >= '0' && c <= '9');
      case 2 -> isAsciiSpace(c);
      case 3 -> !isAsciiSpace(c);
      case 4, 8 -> isAsciiWord(c);
      case 5, 9 -> !isAsciiWord(c);
      case 6 -> c == '\n';
      case 7 -> c != '\n';
      case 10 -> CharacterClasses.isDecimal(c);
      case 11 -> !CharacterClasses.isDecimal(c);
      case 12 -> CharacterClasses.isSpace(c);
      case 13 -> !CharacterClasses.isSpace(c);
      case 14 -> isWord(c);
      case 15 -> !isWord(c);
      case 16 -> CharacterClasses.isLineBreak(c);
      default -> !CharacterClasses.isLineBreak(c);
    };
  }

  private static boolean isAsciiSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  static boolean isAsciiWord(int c) {
    return c < ASCII_END
        && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
  }

  static boolean isWord(int c) {
    return c < ASCII_END ? isAsciiWord(c) : CharacterClasses.isAlphanumeric(c);
  }
}
