package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** Operations on numbers whose digits are bits. */
final class Logical {
  private Logical() {}

  /** The last digits of a number as bits; null if it is not logical. */
  private static BigInteger bits(PyDecimal a, DecimalContext context) {
    if (!a.isFinite() || a.negative || a.exp != 0) {
      return null;
    }
    String digits = a.coefficient().toString();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) > '1') {
        return null;
      }
    }
    int from = (int) Math.max(0, digits.length() - context.prec);
    return new BigInteger(digits.substring(from), 2);
  }

  private static PyDecimal number(BigInteger bits) {
    return PyDecimal.of(false, new BigInteger(bits.toString(2)), 0);
  }

  static PyDecimal and(PyDecimal a, PyDecimal b, DecimalContext context) {
    BigInteger x = bits(a, context);
    BigInteger y = bits(b, context);
    return x == null || y == null ? context.invalid() : number(x.and(y));
  }

  static PyDecimal or(PyDecimal a, PyDecimal b, DecimalContext context) {
    BigInteger x = bits(a, context);
    BigInteger y = bits(b, context);
    return x == null || y == null ? context.invalid() : number(x.or(y));
  }

  static PyDecimal xor(PyDecimal a, PyDecimal b, DecimalContext context) {
    BigInteger x = bits(a, context);
    BigInteger y = bits(b, context);
    return x == null || y == null ? context.invalid() : number(x.xor(y));
  }

  static PyDecimal invert(PyDecimal a, DecimalContext context) {
    BigInteger x = bits(a, context);
    if (x == null) {
      return context.invalid();
    }
    Powers.checkDigits(context.prec);
    BigInteger all = BigInteger.ONE.shiftLeft((int) context.prec).subtract(BigInteger.ONE);
    return number(x.xor(all));
  }
}
