package dev.krait.runtime.module.sre.engine;

import dev.krait.runtime.text.CharacterClasses;

/**
 * The tables of {@link FirstSets} have one entry for each character below 256, and three for all
 * others: those of words, white space, the rest.
 */
final class Buckets {
  static final int WORD = CharSet.LOW;
  static final int SPACE = WORD + 1;
  static final int OTHER = SPACE + 1;
  static final int COUNT = OTHER + 1;

  private Buckets() {}

  /** The entry of a character. */
  static int of(int c) {
    if (c < CharSet.LOW) {
      return c;
    }
    return CharacterClasses.isAlphanumeric(c) ? WORD : CharacterClasses.isSpace(c) ? SPACE : OTHER;
  }

  /** In which of the three a class of characters has some. */
  static boolean[] wide(int category) {
    return switch (category) {
      case 10, 14 -> new boolean[] {true, false, false};
      case 12 -> new boolean[] {false, true, false};
      case 13 -> new boolean[] {true, false, true};
      case 15 -> new boolean[] {false, true, true};
      case 0, 2, 4, 6, 8 -> new boolean[] {false, false, false};
      default -> all();
    };
  }

  static boolean[] wideOf(int c) {
    boolean[] wide = new boolean[COUNT - CharSet.LOW];
    if (c >= CharSet.LOW) {
      wide[of(c) - CharSet.LOW] = true;
    }
    return wide;
  }

  static boolean[] all() {
    return new boolean[] {true, true, true};
  }
}
