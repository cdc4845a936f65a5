package dev.krait.runtime.text;

/**
 * The properties that {@code str}'s methods ask of a character (library reference, "String
 * Methods"). ASCII is answered here, all else from {@link UnicodeTable}.
 */
final class Characters {
  static final int ALPHA = 1;
  static final int DECIMAL = 1 << 1;
  static final int DIGIT = 1 << 2;
  static final int NUMERIC = 1 << 3;
  static final int LOWER = 1 << 4;
  static final int UPPER = 1 << 5;
  static final int TITLE = 1 << 6;
  static final int PRINTABLE = 1 << 7;
  static final int SPACE = 1 << 8;
  static final int IDENTIFIER_START = 1 << 9;
  static final int IDENTIFIER_PART = 1 << 10;

  /** Makes a Sigma beside it a medial one. */
  static final int CASED_LETTER = 1 << 11;

  /** Is skipped when the neighbours of a Sigma are looked for. */
  static final int CASE_IGNORABLE = 1 << 12;

  static final int CASED = LOWER | UPPER | TITLE;
  static final int ALPHANUMERIC = ALPHA | DECIMAL | DIGIT | NUMERIC;

  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean digit = c >= '0' && c <= '9';
      boolean lower = c >= 'a' && c <= 'z';
      boolean upper = c >= 'A' && c <= 'Z';
      boolean start = lower || upper || c == '_';
      int flags = lower || upper ? ALPHA | CASED_LETTER : 0;
      flags |= digit ? DECIMAL | DIGIT | NUMERIC : 0;
      flags |= lower ? LOWER : 0;
      flags |= upper ? UPPER : 0;
      flags |= c >= ' ' && c < 127 ? PRINTABLE : 0;
      flags |= isSpace(c) ? SPACE : 0;
      flags |= start ? IDENTIFIER_START : 0;
      flags |= start || digit ? IDENTIFIER_PART : 0;
      flags |= "'.:^`".indexOf(c) >= 0 ? CASE_IGNORABLE : 0;
      ASCII[c] = (char) flags;
    }
  }

  private Characters() {}

  /** The properties of a character. */
  static int flags(int character) {
    return character < 128 ? ASCII[character] : UnicodeTable.flags(character);
  }

  /** Whether a character has one of the properties. */
  static boolean is(int character, int properties) {
    return (flags(character) & properties) != 0;
  }

  /** The value of a decimal digit, or -1. */
  static int decimal(int character) {
    if (character < 128) {
      return character >= '0' && character <= '9' ? character - '0' : -1;
    }
    return is(character, DECIMAL) ? UnicodeTable.decimal(character) : -1;
  }

  /** Whether {@code split} and {@code strip} take the character for white space. */
  static boolean isSpace(int c) {
    if (c < 128) {
      return c <= ' ' && (c <= 13 ? c >= 9 : c >= 0x1c);
    }
    return switch (c) {
      case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200a;
    };
  }

  /** Whether {@code splitlines} ends a line at the character. */
  static boolean isLineBreak(int c) {
    if (c < 0x85) {
      return c <= 0x1e && (c >= 0x1c || c >= 10 && c <= 13);
    }
    return c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
