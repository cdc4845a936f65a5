package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;

/**
 * An exact {@code int} that fits in 64 bits. Not cached, so that escape analysis can remove it.
 *
 * <p>The methods here are the fast paths, each small enough to be inlined; what is not two small
 * integers goes to {@link ExactInt}.
 */
public final class PyInt extends ExactInt {
  /** From {@link #LOWEST_SHARED} on, in order. */
  private static final PyInt[] SHARED = new PyInt[262];

  private static final int LOWEST_SHARED = -5;

  static {
    for (int i = 0; i < SHARED.length; i++) {
      SHARED[i] = new PyInt(i + LOWEST_SHARED);
    }
  }

  /** {@code int}. */
  public static final PyType TYPE =
      PyType.builtin("int", PyType.OBJECT, true, new IntOperatorsTable(), new IntMethodsTable());

  private final long value;
  private final boolean fresh;

  private PyInt(long value) {
    this(value, false);
  }

  private PyInt(long value, boolean fresh) {
    this.value = value;
    this.fresh = fresh;
  }

  public static PyInt of(long value) {
    return new PyInt(value);
  }

  /** A box made anew of a number that was kept as a long, whose identity is its value. */
  public static PyInt fresh(long value) {
    return new PyInt(value, true);
  }

  /**
   * This number as an object to keep: one for all that are equal if it is small, as in CPython, so
   * that counters do not fill the memory and the caches with boxes.
   */
  public PyInt shared() {
    long index = value - LOWEST_SHARED;
    return index >= 0 && index < SHARED.length ? SHARED[(int) index] : this;
  }

  /** Whether {@link #fresh} made this. */
  public boolean isFresh() {
    return fresh;
  }

  /** An exact int of any size: a {@link PyInt} where it fits, else a {@link PyBigInt}. */
  public static IntLayout of(BigInteger value) {
    return value.bitLength() < 64 ? new PyInt(value.longValue()) : new PyBigInt(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public BigInteger bigValue() {
    return BigInteger.valueOf(value);
  }

  @Override
  public PyInt exact() {
    return this;
  }

  // ---- arithmetic ----

  @Override
  public PyObject add(PyObject other) {
    return other instanceof PyInt number ? add(number.value) : super.add(other);
  }

  @Override
  public PyObject iAdd(PyObject other) {
    return other instanceof PyInt number ? add(number.value) : super.iAdd(other);
  }

  @Override
  public PyObject add(long other) {
    long a = value;
    long sum = a + other;
    return ((a ^ sum) & (other ^ sum)) < 0 ? IntArithmetic.addBig(a, other) : of(sum);
  }

  @Override
  public PyObject iAdd(long other) {
    return add(other);
  }

  @Override
  public PyObject iSub(long other) {
    return sub(other);
  }

  @Override
  public PyObject sub(PyObject other) {
    return other instanceof PyInt number ? sub(number.value) : super.sub(other);
  }

  @Override
  public PyObject iSub(PyObject other) {
    return other instanceof PyInt number ? sub(number.value) : super.iSub(other);
  }

  @Override
  public PyObject sub(long other) {
    long a = value;
    long difference = a - other;
    return ((a ^ other) & (a ^ difference)) < 0 ? IntArithmetic.subBig(a, other) : of(difference);
  }

  @Override
  public PyObject mul(PyObject other) {
    return other instanceof PyInt number ? mul(number.value) : super.mul(other);
  }

  @Override
  public PyObject iMul(PyObject other) {
    return other instanceof PyInt number ? mul(number.value) : super.iMul(other);
  }

  @Override
  public PyObject mul(long other) {
    long a = value;
    long product = a * other;
    return Math.multiplyHigh(a, other) == product >> 63
        ? of(product)
        : IntArithmetic.mulBig(a, other);
  }

  @Override
  public PyObject floorDiv(PyObject other) {
    return other instanceof PyInt number ? floorDiv(number.value) : super.floorDiv(other);
  }

  @Override
  public PyObject iFloorDiv(PyObject other) {
    return other instanceof PyInt number ? floorDiv(number.value) : super.iFloorDiv(other);
  }

  @Override
  public PyObject floorDiv(long other) {
    return other > 0 ? of(Math.floorDiv(value, other)) : IntArithmetic.floorDiv(value, other);
  }

  @Override
  public PyObject mod(PyObject other) {
    return other instanceof PyInt number ? mod(number.value) : super.mod(other);
  }

  @Override
  public PyObject iMod(PyObject other) {
    return other instanceof PyInt number ? mod(number.value) : super.iMod(other);
  }

  @Override
  public PyObject mod(long other) {
    return other > 0 ? of(Math.floorMod(value, other)) : IntArithmetic.mod(value, other);
  }

  @Override
  public PyObject trueDiv(PyObject other) {
    return other instanceof PyInt number
        ? PyFloat.of(IntDivision.divide(value, number.value))
        : super.trueDiv(other);
  }

  @Override
  public PyObject iTrueDiv(PyObject other) {
    return other instanceof PyInt number
        ? PyFloat.of(IntDivision.divide(value, number.value))
        : super.iTrueDiv(other);
  }

  @Override
  public PyObject pow(PyObject other) {
    return other instanceof PyInt number && number.value >= 0
        ? IntPower.pow(value, number.value)
        : super.pow(other);
  }

  @Override
  public PyObject neg() {
    return value == Long.MIN_VALUE ? super.neg() : new PyInt(-value);
  }

  // ---- bits ----

  @Override
  public PyObject lShift(PyObject other) {
    return other instanceof PyInt number ? lShift(number.value) : super.lShift(other);
  }

  @Override
  public PyObject iLShift(PyObject other) {
    return other instanceof PyInt number ? lShift(number.value) : super.iLShift(other);
  }

  @Override
  public PyObject lShift(long other) {
    return IntShift.left(value, other);
  }

  @Override
  public PyObject rShift(PyObject other) {
    return other instanceof PyInt number ? rShift(number.value) : super.rShift(other);
  }

  @Override
  public PyObject iRShift(PyObject other) {
    return other instanceof PyInt number ? rShift(number.value) : super.iRShift(other);
  }

  @Override
  public PyObject rShift(long other) {
    return (other & ~63) == 0 ? of(value >> other) : IntShift.right(value, other);
  }

  @Override
  public PyObject and(PyObject other) {
    return other instanceof PyInt number ? and(number.value) : super.and(other);
  }

  @Override
  public PyObject iAnd(PyObject other) {
    return other instanceof PyInt number ? and(number.value) : super.iAnd(other);
  }

  @Override
  public PyObject and(long other) {
    return of(value & other);
  }

  @Override
  public PyObject or(PyObject other) {
    return other instanceof PyInt number ? of(value | number.value) : super.or(other);
  }

  @Override
  public PyObject iOr(PyObject other) {
    return other instanceof PyInt number ? of(value | number.value) : super.iOr(other);
  }

  @Override
  public PyObject xor(PyObject other) {
    return other instanceof PyInt number ? of(value ^ number.value) : super.xor(other);
  }

  @Override
  public PyObject iXor(PyObject other) {
    return other instanceof PyInt number ? of(value ^ number.value) : super.iXor(other);
  }

  @Override
  public PyObject invert() {
    return new PyInt(~value);
  }

  // ---- comparison ----

  @Override
  public PyObject lt(PyObject other) {
    return other instanceof PyInt number ? PyBool.of(isLt(number.value)) : super.lt(other);
  }

  @Override
  public boolean isLt(PyObject other) {
    return other instanceof PyInt number ? isLt(number.value) : super.isLt(other);
  }

  @Override
  public boolean isLt(long other) {
    return value < other;
  }

  @Override
  public PyObject le(PyObject other) {
    return other instanceof PyInt number ? PyBool.of(isLe(number.value)) : super.le(other);
  }

  @Override
  public boolean isLe(PyObject other) {
    return other instanceof PyInt number ? isLe(number.value) : super.isLe(other);
  }

  @Override
  public boolean isLe(long other) {
    return value <= other;
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyInt number ? PyBool.of(isEq(number.value)) : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyInt number ? isEq(number.value) : super.isEq(other);
  }

  @Override
  public boolean isEq(long other) {
    return value == other;
  }

  @Override
  public PyObject ne(PyObject other) {
    return other instanceof PyInt number ? PyBool.of(isNe(number.value)) : super.ne(other);
  }

  @Override
  public boolean isNe(PyObject other) {
    return other instanceof PyInt number ? isNe(number.value) : super.isNe(other);
  }

  @Override
  public boolean isNe(long other) {
    return value != other;
  }

  @Override
  public PyObject gt(PyObject other) {
    return other instanceof PyInt number ? PyBool.of(isGt(number.value)) : super.gt(other);
  }

  @Override
  public boolean isGt(PyObject other) {
    return other instanceof PyInt number ? isGt(number.value) : super.isGt(other);
  }

  @Override
  public boolean isGt(long other) {
    return value > other;
  }

  @Override
  public PyObject ge(PyObject other) {
    return other instanceof PyInt number ? PyBool.of(isGe(number.value)) : super.ge(other);
  }

  @Override
  public boolean isGe(PyObject other) {
    return other instanceof PyInt number ? isGe(number.value) : super.isGe(other);
  }

  @Override
  public boolean isGe(long other) {
    return value >= other;
  }

  // ---- conversion ----

  @Override
  public boolean isTrue() {
    return value != 0;
  }

  @Override
  public long hash() {
    return NumberHash.of(value);
  }

  @Override
  public PyStr repr() {
    return PyStr.ofLong(value);
  }
}
