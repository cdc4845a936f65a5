package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;

/**
 * Reads {@code [[fill]align][sign][z][#][0][width][,_][.precision[,_]][type]} from left to right.
 */
final class FormatSpecParser {
  private final String spec;
  private final String owner;
  private int position;

  FormatSpecParser(String spec, String owner) {
    this.spec = spec;
    this.owner = owner;
  }

  FormatSpec parse(char defaultType, char defaultAlign) {
    int fill = ' ';
    char align = defaultAlign;
    boolean fillGiven = false;
    boolean alignGiven = false;
    int afterFirst = spec.isEmpty() ? 0 : spec.offsetByCodePoints(0, 1);
    if (isAlignment(at(afterFirst))) {
      fill = spec.codePointAt(0);
      align = spec.charAt(afterFirst);
      fillGiven = true;
      alignGiven = true;
      position = afterFirst + 1;
    } else if (isAlignment(at(0))) {
      align = spec.charAt(0);
      alignGiven = true;
      position = 1;
    }
    char sign = at(position);
    if (sign == '+' || sign == '-' || sign == ' ') {
      position++;
    } else {
      sign = 0;
    }
    boolean noNegativeZero = skip('z');
    boolean alternate = skip('#');
    if (!fillGiven && skip('0')) {
      fill = '0';
      if (!alignGiven && defaultAlign == '>') {
        align = '=';
      }
    }
    long width = number();
    char grouping = separator();
    long precision = -1;
    char fractionGrouping = 0;
    if (skip('.')) {
      precision = number();
      fractionGrouping = separator();
      if (precision < 0 && fractionGrouping == 0) {
        throw Errors.valueError("Format specifier missing precision");
      }
    }
    int type = type(defaultType);
    checkGrouping(grouping, type);
    if (fractionGrouping != 0 && type == 'n') {
      throw cannotGroup(fractionGrouping, type);
    }
    return new FormatSpec(
        fill,
        align,
        alignGiven,
        sign,
        noNegativeZero,
        alternate,
        width,
        grouping,
        precision,
        fractionGrouping,
        type);
  }

  private static boolean isAlignment(char c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private char at(int index) {
    return index < spec.length() ? spec.charAt(index) : 0;
  }

  private boolean skip(char c) {
    if (at(position) != c) {
      return false;
    }
    position++;
    return true;
  }

  /** Decimal digits; -1 if there are none. */
  private long number() {
    int start = position;
    long value = 0;
    while (position < spec.length()) {
      int digit = Character.digit(spec.charAt(position), 10);
      if (digit < 0) {
        break;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
      position++;
    }
    return position == start ? -1 : value;
  }

  private char separator() {
    char result = 0;
    if (skip(',')) {
      result = ',';
    }
    if (at(position) == '_') {
      if (result != 0) {
        throw both();
      }
      position++;
      result = '_';
    }
    if (result == '_' && at(position) == ',') {
      throw both();
    }
    return result;
  }

  private static RuntimeException both() {
    return Errors.valueError("Cannot specify both ',' and '_'.");
  }

  private int type(char defaultType) {
    if (position == spec.length()) {
      return defaultType;
    }
    int type = spec.codePointAt(position);
    if (position + Character.charCount(type) < spec.length()) {
      throw Errors.valueError(
          "Invalid format specifier '" + spec + "' for object of type '" + owner + "'");
    }
    return type;
  }

  private static void checkGrouping(char grouping, int type) {
    if (grouping == 0) {
      return;
    }
    switch (type) {
      case 'd', 'e', 'f', 'g', 'E', 'F', 'G', '%', 0 -> {}
      case 'b', 'o', 'x', 'X' -> {
        if (grouping == ',') {
          throw cannotGroup(grouping, type);
        }
      }
      default -> throw cannotGroup(grouping, type);
    }
  }

  private static RuntimeException cannotGroup(char grouping, int type) {
    return Errors.valueError(
        "Cannot specify '" + grouping + "' with '" + FormatSpec.printable(type) + "'.");
  }
}
