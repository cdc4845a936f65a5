package dev.krait.runtime.module.decimal;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code format(number, spec)}. */
final class DecimalFormat {
  private static final Pattern SPEC =
      Pattern.compile(
          "(?:(?<fill>[\\s\\S])?(?<align>[<>=^]))?(?<sign>[-+ ])?(?<z>z)?(?<alt>#)?(?<zero>0)?"
              + "(?<width>[1-9][0-9]*)?(?<group>[,_])?"
              + "(?:\\.(?:(?<precision>[0-9]+)(?<fraction>[,_])?|(?<only>[,_])))?"
              + "(?<type>[eEfFgGn%])?");

  private final Matcher spec;
  private final Separators separators;
  private final char type;

  private DecimalFormat(Matcher spec, Separators separators, char type) {
    this.spec = spec;
    this.separators = separators;
    this.type = type;
  }

  /** What stands between digits. */
  record Separators(String point, String thousands, String grouping) {
    static final Separators NONE = new Separators(".", "", "");
  }

  static String format(PyDecimal a, String text, Separators locale, DecimalContext context) {
    Matcher spec = SPEC.matcher(text);
    if (!spec.matches() || text.codePoints().anyMatch(c -> c >= 0xd800 && c < 0xe000)) {
      throw invalid();
    }
    String group = spec.group("group");
    char type = spec.group("type") == null ? 0 : spec.group("type").charAt(0);
    if (type == 'n' && (group != null || fractionGroup(spec) != null)) {
      throw invalid();
    }
    Separators separators =
        locale != null
            ? locale
            : group == null ? Separators.NONE : new Separators(".", group, "\3");
    return new DecimalFormat(spec, separators, type).format(a, context);
  }

  private static char aligned(Matcher spec) {
    return spec.group("align") == null ? 0 : spec.group("align").charAt(0);
  }

  private static String fractionGroup(Matcher spec) {
    return spec.group("fraction") != null ? spec.group("fraction") : spec.group("only");
  }

  private static PyException invalid() {
    return Errors.valueError("invalid format string");
  }

  private String format(PyDecimal a, DecimalContext context) {
    boolean zeroPad = spec.group("zero") != null;
    char align = aligned(spec);
    String fill = spec.group("fill") == null ? " " : spec.group("fill");
    if (zeroPad && align == 0) {
      align = '=';
      fill = "0";
    } else if (zeroPad && spec.group("fill") == null) {
      fill = "0";
    }
    String body;
    PyDecimal value = a;
    if (!a.isFinite()) {
      body = DecimalText.of(a.withSign(false), true, false);
      if (fill.equals("0") && align == '=' && spec.group("fill") == null) {
        align = '>';
        fill = " ";
      }
    } else {
      value = rounded(a, context);
      body = null;
    }
    String sign =
        value.negative
            ? "-"
            : spec.group("sign") == null || spec.group("sign").equals("-")
                ? ""
                : spec.group("sign");
    long width = spec.group("width") == null ? 0 : number(spec.group("width"));
    if (body == null) {
      boolean inside = align == '=' && fill.equals("0");
      body = digits(value, context, inside ? width - sign.length() : 0);
    }
    return pad(sign, body, fill, align == 0 ? '>' : align, width);
  }

  private static long number(String digits) {
    if (digits.length() > 9) {
      throw invalid();
    }
    return Long.parseLong(digits);
  }

  private PyDecimal rounded(PyDecimal a, DecimalContext context) {
    Rounding rounding = context.rounding;
    PyDecimal value = a;
    if (type == '%') {
      value = PyDecimal.of(a.negative, a.coefficient(), a.exp + 2);
    }
    if (spec.group("precision") != null) {
      long precision = number(spec.group("precision"));
      switch (type) {
        case 'e', 'E' -> value = toDigits(value, precision + 1, rounding);
        case 'f', 'F', '%' -> value = Quantum.rescale(value, -precision, rounding);
        default -> {
          if (value.digits() > Math.max(precision, 1)) {
            value = toDigits(value, Math.max(precision, 1), rounding);
          }
        }
      }
    }
    if (value.isZero() && value.exp > 0 && (type == 'f' || type == 'F' || type == '%')) {
      value = new PyDecimal(value.negative, 0, 0);
    }
    return spec.group("z") != null && value.isZero() ? value.withSign(false) : value;
  }

  private static PyDecimal toDigits(PyDecimal a, long digits, Rounding rounding) {
    if (a.isZero()) {
      return new PyDecimal(a.negative, 0, a.exp);
    }
    PyDecimal value = Quantum.rescale(a, a.adjusted() + 1 - digits, rounding);
    return value.digits() > digits ? Quantum.rescale(value, value.exp + 1, rounding) : value;
  }

  private String digits(PyDecimal value, DecimalContext context, long least) {
    String digits = DecimalText.digits(value);
    long left = value.exp + digits.length();
    long point;
    switch (type) {
      case 'e', 'E' -> {
        point = 1;
        if (value.isZero() && spec.group("precision") != null) {
          long precision = number(spec.group("precision"));
          digits = "0".repeat((int) precision + 1);
          left = 1 + value.exp + precision;
        }
      }
      case 'f', 'F', '%' -> point = left;
      default -> point = value.exp <= 0 && left > -6 ? left : 1;
    }
    String whole;
    String fraction;
    if (point < 0) {
      whole = "0";
      fraction = "0".repeat((int) -point) + digits;
    } else if (point > digits.length()) {
      whole = digits + "0".repeat((int) (point - digits.length()));
      fraction = "";
    } else {
      whole = point == 0 ? "0" : digits.substring(0, (int) point);
      fraction = digits.substring((int) point);
    }
    StringBuilder tail = new StringBuilder();
    if (!fraction.isEmpty() || spec.group("alt") != null) {
      tail.append(separators.point).append(grouped(fraction));
    }
    if (left != point || type == 'e' || type == 'E') {
      boolean lower =
          type == 'e' || type == 'g' || type == 'n' || type == 0 && context.capitals == 0;
      long exponent = left - point;
      tail.append(lower ? 'e' : 'E').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }
    if (type == '%') {
      tail.append('%');
    }
    return integer(whole, least - tail.length()) + tail;
  }

  private String grouped(String fraction) {
    String group = fractionGroup(spec);
    if (group == null) {
      return fraction;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fraction.length(); i++) {
      if (i > 0 && i % 3 == 0) {
        out.append(group);
      }
      out.append(fraction.charAt(i));
    }
    return out.toString();
  }

  /** The digits before the point in groups, with zeros in front until they are wide enough. */
  private String integer(String digits, long least) {
    if (separators.grouping.isEmpty() || separators.thousands.isEmpty()) {
      return "0".repeat((int) Math.max(0, least - digits.length())) + digits;
    }
    StringBuilder reversed = new StringBuilder();
    String separator = new StringBuilder(separators.thousands).reverse().toString();
    int group = 0;
    int size = separators.grouping.charAt(0);
    int inGroup = 0;
    int rest = digits.length();
    while (rest > 0 || reversed.length() < least) {
      if (inGroup == size && size != 127) {
        reversed.append(separator);
        inGroup = 0;
        if (group + 1 < separators.grouping.length()) {
          size = separators.grouping.charAt(++group);
        }
      }
      reversed.append(rest > 0 ? digits.charAt(--rest) : '0');
      inGroup++;
    }
    return reversed.reverse().toString();
  }

  private static String pad(String sign, String body, String fill, char align, long width) {
    int length = sign.length() + body.codePointCount(0, body.length());
    int missing = (int) Math.max(0, width - length);
    int left = align == '<' ? 0 : align == '^' ? missing / 2 : missing;
    return align == '='
        ? sign + fill.repeat(missing) + body
        : fill.repeat(left) + sign + body + fill.repeat(missing - left);
  }
}
