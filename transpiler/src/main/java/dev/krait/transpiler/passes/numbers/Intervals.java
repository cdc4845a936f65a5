package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Operator;
import java.math.BigInteger;
import java.util.List;

/** The type of the result of an operator; null where it may be no number. */
final class Intervals {
  private static final BigInteger MOST_SHIFTED = BigInteger.valueOf(100);

  private Intervals() {}

  static NumberType binary(Operator operator, NumberType a, NumberType b) {
    if (a == null || b == null) {
      return null;
    }
    if (a == NumberType.UNKNOWN || b == NumberType.UNKNOWN) {
      return NumberType.UNKNOWN;
    }
    if (a.real() || b.real()) {
      boolean exact = a.isExactDouble() && b.isExactDouble();
      return switch (operator) {
        case ADD, MUL, TRUE_DIV ->
            !exact
                ? null
                : isNatural(a) && isNatural(b) ? NumberType.NATURAL_REAL : NumberType.REAL;
        case SUB, FLOOR_DIV, MOD -> exact ? NumberType.REAL : null;
        default -> null;
      };
    }
    return switch (operator) {
      case ADD -> NumberType.of(a.low().add(b.low()), a.high().add(b.high()));
      case SUB -> NumberType.of(a.low().subtract(b.high()), a.high().subtract(b.low()));
      case MUL -> product(a, b);
      case TRUE_DIV -> a.isExactDouble() && b.isExactDouble() ? NumberType.REAL : null;
      case FLOOR_DIV -> quotient(a, b);
      case MOD -> modulus(a, b);
      case AND -> and(a, b);
      case OR, XOR -> bits(a, b);
      case L_SHIFT -> leftShift(a, b);
      case R_SHIFT -> rightShift(a, b);
      default -> null;
    };
  }

  private static boolean isNatural(NumberType type) {
    return type.isNatural() || type.isNaturalReal();
  }

  private static NumberType product(NumberType a, NumberType b) {
    return hull(
        a.low().multiply(b.low()),
        a.low().multiply(b.high()),
        a.high().multiply(b.low()),
        a.high().multiply(b.high()));
  }

  private static NumberType hull(BigInteger... values) {
    BigInteger low = List.of(values).stream().reduce(BigInteger::min).orElseThrow();
    BigInteger high = List.of(values).stream().reduce(BigInteger::max).orElseThrow();
    return NumberType.of(low, high);
  }

  /** The magnitude grows by one at most, by rounding down. */
  private static NumberType quotient(NumberType a, NumberType b) {
    if (!a.isLong() || !b.isLong()) {
      return null;
    }
    if (a.isNatural() && b.isNatural()) {
      return NumberType.of(BigInteger.ZERO, a.high());
    }
    BigInteger most = a.magnitude().add(BigInteger.ONE);
    return NumberType.of(most.negate(), most);
  }

  private static NumberType modulus(NumberType a, NumberType b) {
    if (!a.isLong() || !b.isLong()) {
      return null;
    }
    BigInteger low = b.low().signum() < 0 ? b.low().add(BigInteger.ONE) : BigInteger.ZERO;
    BigInteger high = b.high().signum() > 0 ? b.high().subtract(BigInteger.ONE) : BigInteger.ZERO;
    return NumberType.of(low, high);
  }

  private static NumberType and(NumberType a, NumberType b) {
    if (a.isNatural() || b.isNatural()) {
      BigInteger high =
          a.isNatural() && b.isNatural()
              ? a.high().min(b.high())
              : a.isNatural() ? a.high() : b.high();
      return a.isLong() && b.isLong() ? NumberType.of(BigInteger.ZERO, high) : null;
    }
    return bits(a, b);
  }

  private static NumberType bits(NumberType a, NumberType b) {
    if (!a.isLong() || !b.isLong()) {
      return null;
    }
    int length =
        Math.max(
            Math.max(a.low().bitLength(), a.high().bitLength()),
            Math.max(b.low().bitLength(), b.high().bitLength()));
    BigInteger limit = BigInteger.ONE.shiftLeft(length);
    boolean natural = a.isNatural() && b.isNatural();
    return NumberType.of(
        natural ? BigInteger.ZERO : limit.negate(), limit.subtract(BigInteger.ONE));
  }

  private static NumberType leftShift(NumberType a, NumberType b) {
    if (!b.isNatural() || b.high().compareTo(MOST_SHIFTED) > 0) {
      return null;
    }
    BigInteger one = BigInteger.ONE;
    NumberType factor =
        NumberType.of(one.shiftLeft(b.low().intValue()), one.shiftLeft(b.high().intValue()));
    NumberType result = product(a, factor);
    return result.isLong() && b.high().intValue() < 64 ? result : null;
  }

  private static NumberType rightShift(NumberType a, NumberType b) {
    boolean within = b.isNatural() && b.high().compareTo(BigInteger.valueOf(63)) <= 0;
    if (!a.isLong() || !within) {
      return null;
    }
    int least = b.low().intValue();
    int most = b.high().intValue();
    return hull(
        a.low().shiftRight(least),
        a.low().shiftRight(most),
        a.high().shiftRight(least),
        a.high().shiftRight(most));
  }

  static NumberType negated(NumberType a) {
    if (a == null || a == NumberType.UNKNOWN) {
      return a;
    }
    if (a.real()) {
      return NumberType.REAL;
    }
    return NumberType.of(a.high().negate(), a.low().negate());
  }

  static NumberType inverted(NumberType a) {
    if (a == null || a == NumberType.UNKNOWN) {
      return a;
    }
    return a.real() ? null : NumberType.of(a.high().not(), a.low().not());
  }
}
