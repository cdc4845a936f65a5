package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** Exponential function, logarithms and square root, rounded correctly. */
final class Transcendental {
  private static final double BITS_PER_DIGIT = 3.3219280948873626;
  private static final int GUARD = 128;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Transcendental() {}

  /** An approximation {@code c * 10**exp}, wrong by less than two units. */
  private record Approximation(boolean negative, BigInteger c, long exp) {}

  private interface Function {
    Approximation to(long digits);
  }

  /** Asks for more digits until it is certain how the result is rounded. */
  private static PyDecimal rounded(Function function, DecimalContext context) {
    DecimalContext even = context.withoutFlags();
    even.rounding = Rounding.HALF_EVEN;
    for (long extra = 6; ; extra *= 3) {
      Approximation value = function.to(context.prec + extra);
      long dropped = Powers.digits(value.c) - context.prec;
      BigInteger power = Powers.of(dropped);
      BigInteger rest = value.c.mod(power.shiftRight(1));
      BigInteger limit = BigInteger.valueOf(3);
      if (rest.compareTo(limit) > 0 && power.shiftRight(1).subtract(rest).compareTo(limit) > 0) {
        PyDecimal result = Rounder.finish(value.negative, value.c, value.exp, even);
        context.pending |= even.pending;
        return result;
      }
    }
  }

  private static int bits(double digits) {
    Powers.checkDigits((long) digits);
    return (int) (digits * BITS_PER_DIGIT) + GUARD;
  }

  // ---- e**x ----

  static PyDecimal exp(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? PyDecimal.ZERO : PyDecimal.INFINITY;
    }
    if (a.isZero()) {
      return PyDecimal.ONE;
    }
    long adjusted = a.adjusted();
    if (adjusted > 20
        || !a.negative && adjusted > length(context.emax + 1)
        || a.negative && adjusted > length(-context.etiny() + 1)) {
      DecimalContext even = context.withoutFlags();
      even.rounding = Rounding.HALF_EVEN;
      PyDecimal result =
          Rounder.finish(false, 1L, a.negative ? context.etiny() - 1 : context.emax + 1, even);
      context.pending |= even.pending;
      return result;
    }
    if (adjusted < -context.prec - 1) {
      context.pending |= Signals.INEXACT | Signals.ROUNDED;
      return PyDecimal.of(false, Powers.of(context.prec - 1), 1 - context.prec);
    }
    return rounded(digits -> exp(a, digits), context);
  }

  /** Digits of three times a number. */
  private static int length(long value) {
    return Powers.digits(value / 4 * 3) + 1;
  }

  private static Approximation exp(PyDecimal a, long digits) {
    int bits = bits(digits);
    BigInteger x = FixedPoint.of(a.coefficient(), a.exp, bits);
    if (a.negative) {
      x = x.negate();
    }
    BigInteger ln10 = FixedPoint.ln10(bits);
    BigInteger[] parts = x.divideAndRemainder(ln10);
    BigInteger rest = parts[1];
    long exponent = parts[0].longValueExact();
    if (rest.signum() < 0) {
      rest = rest.add(ln10);
      exponent--;
    }
    BigInteger value = FixedPoint.exp(rest, bits).multiply(Powers.of(digits)).shiftRight(bits);
    return new Approximation(false, value, exponent - digits);
  }

  // ---- logarithms ----

  /** The results of both logarithms for special numbers; null for others. */
  private static PyDecimal special(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    if (a.isZero()) {
      return PyDecimal.infinity(true);
    }
    if (a.negative) {
      return context.invalid();
    }
    return a.isInfinite() ? PyDecimal.INFINITY : null;
  }

  static PyDecimal ln(PyDecimal a, DecimalContext context) {
    PyDecimal special = special(a, context);
    if (special != null) {
      return special;
    }
    return Order.compare(a, PyDecimal.ONE) == 0
        ? PyDecimal.ZERO
        : rounded(digits -> ln(a, digits, false), context);
  }

  static PyDecimal log10(PyDecimal a, DecimalContext context) {
    PyDecimal special = special(a, context);
    if (special != null) {
      return special;
    }
    long adjusted = a.adjusted();
    if (a.coefficient().equals(Powers.of(a.digits() - 1))) {
      DecimalContext even = context.withoutFlags();
      even.rounding = Rounding.HALF_EVEN;
      BigInteger size = BigInteger.valueOf(Math.abs(adjusted));
      PyDecimal result = Rounder.finish(adjusted < 0, size, 0, even);
      context.pending |= even.pending;
      return result;
    }
    return rounded(digits -> ln(a, digits, true), context);
  }

  private static Approximation ln(PyDecimal a, long digits, boolean ten) {
    long exponent = a.adjusted();
    PyDecimal mantissa = new PyDecimal(false, 0, 0);
    BigInteger c = a.coefficient();
    long length = a.digits();
    // The mantissa stands between 0.3 and 3.
    if (firstDigit(c, length) >= 3) {
      exponent++;
    }
    long scale = a.exp - exponent;
    long near = 0;
    if (exponent == 0) {
      mantissa = PyDecimal.of(false, c, scale);
      DecimalContext exact = DecimalContext.working(length + Math.abs(scale) + 4);
      PyDecimal difference = Sums.subtract(mantissa, PyDecimal.ONE, exact);
      near = Math.max(0, -difference.adjusted());
    }
    int bits = bits(digits + near);
    BigInteger value = FixedPoint.ln(FixedPoint.of(c, scale, bits), bits);
    BigInteger ln10 = FixedPoint.ln10(bits);
    value = value.add(ln10.multiply(BigInteger.valueOf(exponent)));
    if (ten) {
      value = value.shiftLeft(bits).divide(ln10);
    }
    long places = digits + near + 1;
    BigInteger size = value.abs().multiply(Powers.of(places)).shiftRight(bits);
    return new Approximation(value.signum() < 0, size, -places);
  }

  private static int firstDigit(BigInteger c, long digits) {
    return c.divide(Powers.of(digits - 1)).intValue();
  }

  // ---- square root ----

  static PyDecimal sqrt(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? context.invalid() : PyDecimal.INFINITY;
    }
    if (a.isZero()) {
      return Rounder.finish(a.negative, 0L, a.exp >> 1, context);
    }
    if (a.negative) {
      return context.invalid();
    }
    BigInteger c = a.coefficient();
    if ((a.exp & 1) == 1) {
      c = c.multiply(BigInteger.TEN);
    }
    long half = Powers.digits(c) + 1 >> 1;
    long shift = context.prec + 1 - half;
    boolean exact = true;
    BigInteger ideal = shift > 1000 ? exactRoot(c) : null;
    if (ideal != null) {
      shift = 0;
    } else if (shift >= 0) {
      c = c.multiply(Powers.of(2 * shift));
    } else {
      BigInteger[] parts = c.divideAndRemainder(Powers.of(-2 * shift));
      c = parts[0];
      exact = parts[1].signum() == 0;
    }
    BigInteger root = ideal != null ? ideal : c.sqrt();
    exact = exact && root.multiply(root).equals(c);
    long exp = (a.exp >> 1) - shift;
    if (exact) {
      root = shift >= 0 ? root.divide(Powers.of(shift)) : root.multiply(Powers.of(-shift));
      exp += shift;
    } else if (root.mod(FIVE).signum() == 0) {
      root = root.add(BigInteger.ONE);
    }
    DecimalContext even = context.withoutFlags();
    even.rounding = Rounding.HALF_EVEN;
    PyDecimal result = Rounder.finish(false, root, exp, even);
    context.pending |= even.pending;
    return result;
  }

  private static BigInteger exactRoot(BigInteger c) {
    BigInteger root = c.sqrt();
    return root.multiply(root).equals(c) ? root : null;
  }
}
