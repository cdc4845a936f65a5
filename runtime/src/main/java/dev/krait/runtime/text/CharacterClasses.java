package dev.krait.runtime.text;

/** What modules ask of a character: the classes of {@code str}'s methods and its simple cases. */
public final class CharacterClasses {
  private static final int ASCII_END = 128;

  private CharacterClasses() {}

  /** {@code str.isalnum} of one character. */
  public static boolean isAlphanumeric(int c) {
    return Characters.is(c, Characters.ALPHANUMERIC);
  }

  /** {@code str.isdecimal} of one character. */
  public static boolean isDecimal(int c) {
    return Characters.is(c, Characters.DECIMAL);
  }

  /** The value of a decimal digit, or -1. */
  public static int decimal(int c) {
    return Characters.decimal(c);
  }

  /** {@code str.isspace} of one character. */
  public static boolean isSpace(int c) {
    return Characters.isSpace(c);
  }

  /** Whether {@code str.splitlines} ends a line at the character. */
  public static boolean isLineBreak(int c) {
    return Characters.isLineBreak(c);
  }

  /** The lower case of an ASCII letter; every other character as it is. */
  public static int asciiLower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  /** The lower case, or the first character of it. */
  public static int lower(int c) {
    return c < ASCII_END ? asciiLower(c) : first(UnicodeTable.lower(c));
  }

  /** The upper case, or the first character of it. */
  public static int upper(int c) {
    return c < ASCII_END ? c >= 'a' && c <= 'z' ? c - 32 : c : first(UnicodeTable.upper(c));
  }

  private static int first(int mapped) {
    return mapped >= 0 ? mapped : UnicodeTable.several(mapped)[0];
  }
}
