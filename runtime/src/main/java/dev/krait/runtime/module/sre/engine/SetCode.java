package dev.krait.runtime.module.sre.engine;

import dev.krait.runtime.text.CharacterClasses;

/** The part of the codes that describes a set of characters. */
final class SetCode {
  private static final int CHARSET_WORDS = 8;
  private static final int BLOCK_WORDS = 64;

  private SetCode() {}

  /** A test for the set at an index; an error if the codes are not a set. */
  static CharTest test(int[] code, int at, int end) {
    check(code, at, end);
    return c -> has(code, at, c);
  }

  private static void check(int[] code, int at, int end) {
    int i = at;
    while (i < end && code[i] != SreCode.FAILURE) {
      i +=
          switch (code[i]) {
            case SreCode.NEGATE -> 1;
            case SreCode.LITERAL -> 2;
            case SreCode.CATEGORY -> Categories.isKnown(code[i + 1]) ? 2 : end;
            case SreCode.RANGE, SreCode.RANGE_UNI_IGNORE -> 3;
            case SreCode.CHARSET -> 1 + CHARSET_WORDS;
            case SreCode.BIGCHARSET -> 2 + BLOCK_WORDS + code[i + 1] * CHARSET_WORDS;
            default -> throw new InvalidCode();
          };
    }
    if (i >= end) {
      throw new InvalidCode();
    }
  }

  /** In which of the wide {@link Buckets} the set may have characters. */
  static boolean[] wide(int[] code, int at) {
    boolean[] result = new boolean[Buckets.COUNT - CharSet.LOW];
    for (int i = at; ; ) {
      boolean[] part;
      switch (code[i]) {
        case SreCode.FAILURE -> {
          return result;
        }
        case SreCode.LITERAL -> {
          part = Buckets.wideOf(code[i + 1]);
          i += 2;
        }
        case SreCode.CATEGORY -> {
          part = Buckets.wide(code[i + 1]);
          i += 2;
        }
        case SreCode.RANGE -> {
          part = code[i + 2] < CharSet.LOW ? Buckets.wideOf(0) : Buckets.all();
          i += 3;
        }
        case SreCode.CHARSET -> {
          part = Buckets.wideOf(0);
          i += 1 + CHARSET_WORDS;
        }
        default -> {
          return Buckets.all();
        }
      }
      for (int k = 0; k < result.length; k++) {
        result[k] |= part[k];
      }
    }
  }

  private static boolean has(int[] code, int at, int c) {
    boolean found = true;
    int i = at;
    for (; ; ) {
      switch (code[i]) {
        case SreCode.NEGATE -> {
          found = !found;
          i++;
        }
        case SreCode.LITERAL -> {
          if (code[i + 1] == c) {
            return found;
          }
          i += 2;
        }
        case SreCode.CATEGORY -> {
          if (Categories.has(code[i + 1], c)) {
            return found;
          }
          i += 2;
        }
        case SreCode.RANGE -> {
          if (code[i + 1] <= c && c <= code[i + 2]) {
            return found;
          }
          i += 3;
        }
        case SreCode.RANGE_UNI_IGNORE -> {
          if (code[i + 1] <= c && c <= code[i + 2] || isUpperIn(code, i, c)) {
            return found;
          }
          i += 3;
        }
        case SreCode.CHARSET -> {
          if (c < CharSet.LOW && bit(code, i + 1, c)) {
            return found;
          }
          i += 1 + CHARSET_WORDS;
        }
        case SreCode.BIGCHARSET -> {
          if (c <= 0xFFFF) {
            int word = code[i + 2 + (c >> 10)];
            int block = word >> (c >> 8 & 3) * 8 & 255;
            if (bit(code, i + 2 + BLOCK_WORDS + block * CHARSET_WORDS, c & 255)) {
              return found;
            }
          }
          i += 2 + BLOCK_WORDS + code[i + 1] * CHARSET_WORDS;
        }
        default -> {
          return !found;
        }
      }
    }
  }

  private static boolean isUpperIn(int[] code, int i, int c) {
    int upper = CharacterClasses.upper(c);
    return code[i + 1] <= upper && upper <= code[i + 2];
  }

  private static boolean bit(int[] code, int words, int c) {
    return (code[words + (c >> 5)] >> (c & 31) & 1) != 0;
  }
}
