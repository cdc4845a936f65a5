package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** The text of a number (General Decimal Arithmetic, "Conversion to numeric string"). */
final class DecimalText {
  private DecimalText() {}

  /**
   * The text.
   *
   * @param engineering whether exponents are multiples of three
   */
  static String of(PyDecimal a, boolean capitals, boolean engineering) {
    if (!a.isFinite()) {
      return special(a);
    }
    String digits = digits(a);
    int count = digits.length();
    long leftDigits = a.exp + count;
    long point;
    if (a.exp <= 0 && leftDigits > -6) {
      point = leftDigits;
    } else if (!engineering) {
      point = 1;
    } else if (a.isZero()) {
      point = Math.floorMod(leftDigits + 1, 3L) - 1;
    } else {
      point = Math.floorMod(leftDigits - 1, 3L) + 1;
    }
    StringBuilder out = new StringBuilder(count + 12);
    if (a.negative) {
      out.append('-');
    }
    if (point <= 0) {
      out.append("0.").append("0".repeat((int) -point)).append(digits);
    } else if (point >= count) {
      out.append(digits).append("0".repeat((int) (point - count)));
    } else {
      out.append(digits, 0, (int) point).append('.').append(digits, (int) point, count);
    }
    if (leftDigits != point) {
      long exponent = leftDigits - point;
      out.append(capitals ? 'E' : 'e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }
    return out.toString();
  }

  /** The digits of the coefficient. */
  static String digits(PyDecimal a) {
    return a.small >= 0 ? Long.toString(a.small) : a.coefficient().toString();
  }

  private static String special(PyDecimal a) {
    String sign = a.negative ? "-" : "";
    if (a.isInfinite()) {
      return sign + "Infinity";
    }
    BigInteger payload = a.coefficient();
    return sign
        + (a.isSignaling() ? "sNaN" : "NaN")
        + (payload.signum() == 0 ? "" : payload.toString());
  }
}
