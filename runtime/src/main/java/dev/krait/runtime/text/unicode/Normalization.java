package dev.krait.runtime.text.unicode;

import java.util.Arrays;

/** The four normal forms (Unicode Standard Annex 15). */
public final class Normalization {
  private static final int SYLLABLES = 0xAC00;
  private static final int SYLLABLE_COUNT = 11172;
  private static final int INITIALS = 0x1100;
  private static final int INITIAL_COUNT = 19;
  private static final int VOWELS = 0x1161;
  private static final int VOWEL_COUNT = 21;
  private static final int FINALS = 0x11A7;
  private static final int FINAL_COUNT = 28;

  private final CharacterDatabase database;
  private final boolean compatible;
  private int[] out;
  private int length;

  private Normalization(CharacterDatabase database, boolean compatible, int capacity) {
    this.database = database;
    this.compatible = compatible;
    this.out = new int[capacity];
  }

  /** The text in a normal form: {@code NFC}, {@code NFD}, {@code NFKC} or {@code NFKD}. */
  public static int[] normalize(CharacterDatabase database, String form, int[] text) {
    Normalization result =
        new Normalization(database, form.startsWith("NFK"), text.length + (text.length >> 2) + 8);
    for (int c : text) {
      result.decompose(c);
    }
    result.order();
    if (form.endsWith("C")) {
      result.compose();
    }
    return Arrays.copyOf(result.out, result.length);
  }

  private void append(int c) {
    if (length == out.length) {
      out = Arrays.copyOf(out, 2 * length);
    }
    out[length++] = c;
  }

  private void decompose(int c) {
    int syllable = c - SYLLABLES;
    if (syllable >= 0 && syllable < SYLLABLE_COUNT) {
      append(INITIALS + syllable / (VOWEL_COUNT * FINAL_COUNT));
      append(VOWELS + syllable / FINAL_COUNT % VOWEL_COUNT);
      if (syllable % FINAL_COUNT != 0) {
        append(FINALS + syllable % FINAL_COUNT);
      }
      return;
    }
    int[] parts = c < 0xA0 ? null : database.decompositions().of(c, compatible);
    if (parts == null) {
      append(c);
      return;
    }
    for (int part : parts) {
      decompose(part);
    }
  }

  private static int combining(int c) {
    return c < 0x300 ? 0 : CharacterDatabase.current().combining(c);
  }

  /** Sorts each run of marks by its class, keeping the order within a class. */
  private void order() {
    for (int i = 1; i < length; i++) {
      int c = out[i];
      int mark = combining(c);
      int k = i;
      while (mark != 0 && k > 0 && combining(out[k - 1]) > mark) {
        out[k] = out[k - 1];
        k--;
      }
      out[k] = c;
    }
  }

  private void compose() {
    int starter = -1;
    int kept = 0;
    int last = 0;
    for (int i = 0; i < length; i++) {
      int c = out[i];
      int mark = combining(c);
      boolean adjacent = starter == kept - 1;
      if (starter >= 0 && (adjacent || last != 0 && last < mark)) {
        int together = together(out[starter], c);
        if (together >= 0) {
          out[starter] = together;
          continue;
        }
      }
      if (mark == 0) {
        starter = kept;
      }
      last = mark;
      out[kept++] = c;
    }
    length = kept;
  }

  private static int together(int first, int second) {
    int initial = first - INITIALS;
    int vowel = second - VOWELS;
    if (initial >= 0 && initial < INITIAL_COUNT && vowel >= 0 && vowel < VOWEL_COUNT) {
      return SYLLABLES + (initial * VOWEL_COUNT + vowel) * FINAL_COUNT;
    }
    int syllable = first - SYLLABLES;
    int end = second - FINALS;
    if (syllable >= 0
        && syllable < SYLLABLE_COUNT
        && syllable % FINAL_COUNT == 0
        && end > 0
        && end < FINAL_COUNT) {
      return first + end;
    }
    return CharacterDatabase.current().decompositions().composed(first, second);
  }
}
