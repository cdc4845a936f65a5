package dev.krait.runtime.module.decimal;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;

/**
 * A decimal number: a sign, a coefficient and a power of ten, or a special value. Coefficients of
 * up to 18 digits are longs.
 */
class PyDecimal extends PyObject {
  /** {@code decimal.Decimal}. */
  static final PyType TYPE =
      PyType.builtin(
              "decimal.Decimal",
              PyType.OBJECT,
              true,
              new DecimalOperatorsTable(),
              new DecimalMethodsTable(),
              new DecimalArithmeticMethodsTable(),
              new DecimalConversionMethodsTable(),
              new GenericMethodsTable())
          .withDoc("A decimal number, which is exact and cannot be changed.");

  static final byte FINITE = 0;
  static final byte INFINITE = 1;
  static final byte QUIET = 2;
  static final byte SIGNALING = 3;

  static final PyDecimal NAN = new PyDecimal(QUIET, false, BigInteger.ZERO);
  static final PyDecimal INFINITY = infinity(false);
  static final PyDecimal ONE = new PyDecimal(false, 1, 0);
  static final PyDecimal ZERO = new PyDecimal(false, 0, 0);

  final byte kind;
  final boolean negative;

  /** The power of ten. */
  final long exp;

  /** The coefficient where it has up to 18 digits, else -1. A NaN has its payload there. */
  final long small;

  private final BigInteger big;

  PyDecimal(boolean negative, long small, long exp) {
    this.kind = FINITE;
    this.negative = negative;
    this.small = small;
    this.big = null;
    this.exp = exp;
  }

  private PyDecimal(byte kind, boolean negative, BigInteger payload) {
    this(kind, negative, payload, 0);
  }

  private PyDecimal(byte kind, boolean negative, BigInteger coefficient, long exp) {
    boolean fits = coefficient.bitLength() < 60 && coefficient.longValue() < Powers.small(18);
    this.kind = kind;
    this.negative = negative;
    this.small = fits ? coefficient.longValue() : -1;
    this.big = fits ? null : coefficient;
    this.exp = exp;
  }

  /** A copy, for instances of subclasses. */
  PyDecimal(PyDecimal of) {
    this(of, of.kind, of.negative);
  }

  private PyDecimal(PyDecimal of, byte kind, boolean negative) {
    this.kind = kind;
    this.negative = negative;
    this.small = of.small;
    this.big = of.big;
    this.exp = of.exp;
  }

  static PyDecimal of(boolean negative, BigInteger coefficient, long exp) {
    return new PyDecimal(FINITE, negative, coefficient, exp);
  }

  static PyDecimal infinity(boolean negative) {
    return new PyDecimal(INFINITE, negative, BigInteger.ZERO);
  }

  static PyDecimal nan(boolean signaling, boolean negative, BigInteger payload) {
    return new PyDecimal(signaling ? SIGNALING : QUIET, negative, payload);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // ---- parts ----

  final boolean isFinite() {
    return kind == FINITE;
  }

  final boolean isInfinite() {
    return kind == INFINITE;
  }

  final boolean isNan() {
    return kind >= QUIET;
  }

  final boolean isSignaling() {
    return kind == SIGNALING;
  }

  final boolean isZero() {
    return small == 0 && kind == FINITE;
  }

  /** The coefficient. */
  final BigInteger coefficient() {
    return small >= 0 ? BigInteger.valueOf(small) : big;
  }

  /** The number of digits of the coefficient. */
  final long digits() {
    return small >= 0 ? Powers.digits(small) : Powers.digits(big);
  }

  /** The power of ten of the first digit. */
  final long adjusted() {
    return exp + digits() - 1;
  }

  /** Whether a finite number has no fraction. */
  final boolean isInteger() {
    return kind == FINITE
        && (small == 0
            || exp >= 0
            || digits() > -exp && Powers.trailingZeros(coefficient(), -exp) == -exp);
  }

  // ---- the same with another part ----

  final PyDecimal withSign(boolean sign) {
    return sign == negative && getClass() == PyDecimal.class
        ? this
        : new PyDecimal(this, kind, sign);
  }

  /** The same as an exact {@code Decimal}. */
  final PyDecimal exact() {
    return withSign(negative);
  }

  final PyDecimal quiet() {
    return new PyDecimal(this, QUIET, negative);
  }

  // ---- operators ----

  private boolean isExact(PyObject other) {
    return other.getClass() == PyDecimal.class && getClass() == PyDecimal.class;
  }

  @Override
  public PyObject add(PyObject other) {
    if (!isExact(other)) {
      return super.add(other);
    }
    DecimalContext context = DecimalContext.current();
    return context.done(Sums.add(this, (PyDecimal) other, context));
  }

  @Override
  public PyObject iAdd(PyObject other) {
    return isExact(other) ? add(other) : super.iAdd(other);
  }

  @Override
  public PyObject sub(PyObject other) {
    if (!isExact(other)) {
      return super.sub(other);
    }
    DecimalContext context = DecimalContext.current();
    return context.done(Sums.subtract(this, (PyDecimal) other, context));
  }

  @Override
  public PyObject iSub(PyObject other) {
    return isExact(other) ? sub(other) : super.iSub(other);
  }

  @Override
  public PyObject mul(PyObject other) {
    if (!isExact(other)) {
      return super.mul(other);
    }
    DecimalContext context = DecimalContext.current();
    return context.done(Products.multiply(this, (PyDecimal) other, context));
  }

  @Override
  public PyObject iMul(PyObject other) {
    return isExact(other) ? mul(other) : super.iMul(other);
  }

  @Override
  public PyObject trueDiv(PyObject other) {
    if (!isExact(other)) {
      return super.trueDiv(other);
    }
    DecimalContext context = DecimalContext.current();
    return context.done(Quotients.divide(this, (PyDecimal) other, context));
  }

  private boolean isPlain(PyObject other) {
    return isExact(other) && kind < QUIET && ((PyDecimal) other).kind < QUIET;
  }

  @Override
  public boolean isLt(PyObject other) {
    return isPlain(other) ? Order.compare(this, (PyDecimal) other) < 0 : super.isLt(other);
  }

  @Override
  public boolean isLe(PyObject other) {
    return isPlain(other) ? Order.compare(this, (PyDecimal) other) <= 0 : super.isLe(other);
  }

  @Override
  public boolean isGt(PyObject other) {
    return isPlain(other) ? Order.compare(this, (PyDecimal) other) > 0 : super.isGt(other);
  }

  @Override
  public boolean isGe(PyObject other) {
    return isPlain(other) ? Order.compare(this, (PyDecimal) other) >= 0 : super.isGe(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return isPlain(other) ? Order.compare(this, (PyDecimal) other) == 0 : super.isEq(other);
  }

  @Override
  public PyObject lt(PyObject other) {
    return isPlain(other) ? PyBool.of(isLt(other)) : super.lt(other);
  }

  @Override
  public PyObject gt(PyObject other) {
    return isPlain(other) ? PyBool.of(isGt(other)) : super.gt(other);
  }

  @Override
  public PyObject eq(PyObject other) {
    return isPlain(other) ? PyBool.of(isEq(other)) : super.eq(other);
  }

  @Override
  public PyStr str() {
    return getClass() == PyDecimal.class
        ? PyStr.of(DecimalText.of(this, DecimalContext.current().capitals == 1, false))
        : super.str();
  }
}
