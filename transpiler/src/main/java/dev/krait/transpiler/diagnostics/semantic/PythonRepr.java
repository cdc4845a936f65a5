package dev.krait.transpiler.diagnostics.semantic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** {@code repr} of the constants that stand in error messages. */
final class PythonRepr {
  private static final int SHORTEST_MAX_DIGITS = 17;

  private PythonRepr() {}

  static String of(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    text.codePoints().forEach(c -> append(c, quote, out));
    return out.append(quote).toString();
  }

  private static void append(int c, char quote, StringBuilder out) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          String format = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
          out.append(String.format(format, c));
        }
      }
    }
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  static String of(byte[] bytes) {
    boolean single = false;
    boolean twofold = false;
    for (byte b : bytes) {
      single |= b == '\'';
      twofold |= b == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    StringBuilder out = new StringBuilder("b").append(quote);
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c < 0x80) {
        append(c, quote, out);
      } else {
        out.append(String.format("\\x%02x", c));
      }
    }
    return out.append(quote).toString();
  }

  static String of(double value) {
    String digits = shortest(value);
    boolean plain = digits.chars().allMatch(c -> Character.isDigit(c) || c == '-');
    return plain ? digits + ".0" : digits;
  }

  static String of(double real, double imaginary) {
    if (real == 0 && 1 / real > 0) {
      return shortest(imaginary) + "j";
    }
    String second = shortest(imaginary);
    return "(" + shortest(real) + (second.startsWith("-") ? "" : "+") + second + "j)";
  }

  /** The fewest digits that read back as the same number, as C's {@code %r} writes them. */
  private static String shortest(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = value < 0 || (value == 0 && 1 / value < 0) ? "-" : "";
    double size = Math.abs(value);
    if (size == 0) {
      return sign + "0";
    }
    BigDecimal exact = new BigDecimal(size);
    BigDecimal rounded = exact;
    for (int precision = 1; precision <= SHORTEST_MAX_DIGITS; precision++) {
      rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == size) {
        break;
      }
    }
    rounded = rounded.stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      return sign + rounded.toPlainString();
    }
    String digits = rounded.unscaledValue().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return sign
        + mantissa
        + (exponent < 0 ? "e-" : "e+")
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }
}
