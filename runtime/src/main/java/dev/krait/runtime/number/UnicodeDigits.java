package dev.krait.runtime.number;

/** The decimal digits (category Nd) of Unicode 16. */
public final class UnicodeDigits {
  /** The zeros of the blocks of ten that Unicode 13 to 16 added, which Java 17 does not know. */
  private static final int[] NEWER_ZEROS = {
    0x10d40, 0x116d0, 0x116da, 0x11bf0, 0x11f50, 0x16130, 0x16ac0, 0x16d70, 0x1ccf0, 0x1e4f0,
    0x1e5f1
  };

  private UnicodeDigits() {}

  /** The digit that a character is; -1 if none. */
  public static int valueOf(int c) {
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return Character.digit(c, 10);
    }
    for (int zero : NEWER_ZEROS) {
      if (c >= zero && c < zero + 10) {
        return c - zero;
      }
    }
    return -1;
  }
}
