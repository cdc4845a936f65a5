package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;

/**
 * A format specification, parsed (library reference, "Format Specification Mini-Language").
 *
 * @param fill the code point that pads
 * @param align {@code <}, {@code >}, {@code =} or {@code ^}
 * @param alignGiven whether the specification itself names the alignment
 * @param sign {@code +}, {@code -} or a space; 0 where none is given
 * @param noNegativeZero {@code z}: zero after rounding loses its minus
 * @param alternate {@code #}
 * @param width the least width; -1 where none is given
 * @param grouping {@code ,} or {@code _} between the digits in front of the point; 0 for none
 * @param precision -1 where none is given
 * @param fractionGrouping {@code ,} or {@code _} between the digits behind the point; 0 for none
 * @param type the code point of the presentation type, or the default
 */
public record FormatSpec(
    int fill,
    char align,
    boolean alignGiven,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    long width,
    char grouping,
    long precision,
    char fractionGrouping,
    int type) {
  private static final Known[] KNOWN = new Known[64];

  /**
   * Parses a specification.
   *
   * @param owner the name of the formatted value's type, for messages
   * @param defaultType the presentation type where none is given; 0 for none
   * @param defaultAlign {@code <} for text, {@code >} for numbers
   */
  public static FormatSpec parse(String spec, String owner, char defaultType, char defaultAlign) {
    int slot = (spec.hashCode() * 31 + owner.hashCode() + defaultType) & KNOWN.length - 1;
    Known known = KNOWN[slot];
    if (known == null
        || known.defaultType != defaultType
        || known.defaultAlign != defaultAlign
        || !known.spec.equals(spec)
        || !known.owner.equals(owner)) {
      FormatSpec parsed = new FormatSpecParser(spec, owner).parse(defaultType, defaultAlign);
      known = new Known(spec, owner, defaultType, defaultAlign, parsed);
      KNOWN[slot] = known;
    }
    return known.parsed;
  }

  /** A specification that was parsed lately; programs use few of them many times. */
  private record Known(
      String spec, String owner, char defaultType, char defaultAlign, FormatSpec parsed) {}

  /** The same without padding and with another sign: for one part of a complex number. */
  FormatSpec unpadded(char newSign) {
    return new FormatSpec(
        ' ',
        '<',
        true,
        newSign,
        noNegativeZero,
        alternate,
        -1,
        grouping,
        precision,
        fractionGrouping,
        type);
  }

  /** {@code ValueError: Unknown format code 'q' for object of type 'int'}. */
  public RuntimeException unknownType(String owner) {
    return Errors.valueError(
        "Unknown format code '" + printable(type) + "' for object of type '" + owner + "'");
  }

  /** A character as the messages show it: itself if printable ASCII, else its number. */
  static String printable(int character) {
    return character > 32 && character < 128
        ? Character.toString(character)
        : "\\x" + Integer.toHexString(character);
  }

  /** Whether there is nothing to pad a text of this many characters with. */
  public boolean fits(int length) {
    return length >= width;
  }

  /**
   * The text padded to the width as a whole; {@code =} counts as {@code >}.
   *
   * @param length the number of code points of the text
   */
  public String pad(String text, int length) {
    if (fits(length)) {
      return text;
    }
    int missing = missing(length);
    int left = left(missing);
    StringBuilder out = new StringBuilder(text.length() + missing);
    fill(out, left);
    out.append(text);
    fill(out, missing - left);
    return out.toString();
  }

  /** How many characters of padding a text of this length needs. */
  int missing(int length) {
    long missing = Math.max(0, width - length);
    if (missing > Integer.MAX_VALUE - 16 - length) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    return (int) missing;
  }

  /** How many of these characters of padding stand in front. */
  int left(int missing) {
    return switch (align) {
      case '<' -> 0;
      case '^' -> missing / 2;
      default -> missing;
    };
  }

  /** Appends padding. */
  void fill(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.appendCodePoint(fill);
    }
  }
}
