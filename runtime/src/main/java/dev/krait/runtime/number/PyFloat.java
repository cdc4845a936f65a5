package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/**
 * An exact {@code float}. Operations with other exact numbers are done here, everything else takes
 * the general way.
 */
public final class PyFloat extends FloatLayout {
  /** {@code float}. */
  public static final PyType TYPE =
      PyType.builtin(
          "float", PyType.OBJECT, true, new FloatOperatorsTable(), new FloatMethodsTable());

  private static final PyFloat FRESH_NAN = new PyFloat(Double.NaN, true);

  private final double value;
  private final boolean fresh;

  private PyFloat(double value) {
    this(value, false);
  }

  private PyFloat(double value, boolean fresh) {
    this.value = value;
    this.fresh = fresh;
  }

  public static PyFloat of(double value) {
    return new PyFloat(value);
  }

  /** A box made anew of a number that was kept as a double, whose identity is its value. */
  public static PyFloat fresh(double value) {
    return Double.isNaN(value) ? FRESH_NAN : new PyFloat(value, true);
  }

  /** Whether {@link #fresh} made this. */
  public boolean isFresh() {
    return fresh;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public PyFloat exact() {
    return this;
  }

  private static boolean isNumber(PyObject other) {
    return other instanceof PyFloat || other instanceof ExactInt;
  }

  // ---- arithmetic ----

  @Override
  public PyObject add(PyObject other) {
    return other instanceof PyFloat number ? of(value + number.value) : addMixed(other);
  }

  private PyObject addMixed(PyObject other) {
    return other instanceof ExactInt number
        ? of(value + IntArithmetic.toDouble(number))
        : super.add(other);
  }

  @Override
  public PyObject iAdd(PyObject other) {
    return isNumber(other) ? add(other) : super.iAdd(other);
  }

  @Override
  public PyObject add(long other) {
    return of(value + (double) other);
  }

  @Override
  public PyObject sub(PyObject other) {
    return other instanceof PyFloat number ? of(value - number.value) : subMixed(other);
  }

  private PyObject subMixed(PyObject other) {
    return other instanceof ExactInt number
        ? of(value - IntArithmetic.toDouble(number))
        : super.sub(other);
  }

  @Override
  public PyObject iSub(PyObject other) {
    return isNumber(other) ? sub(other) : super.iSub(other);
  }

  @Override
  public PyObject sub(long other) {
    return of(value - (double) other);
  }

  @Override
  public PyObject mul(PyObject other) {
    return other instanceof PyFloat number ? of(value * number.value) : mulMixed(other);
  }

  private PyObject mulMixed(PyObject other) {
    return other instanceof ExactInt number
        ? of(value * IntArithmetic.toDouble(number))
        : super.mul(other);
  }

  @Override
  public PyObject iMul(PyObject other) {
    return isNumber(other) ? mul(other) : super.iMul(other);
  }

  @Override
  public PyObject mul(long other) {
    return of(value * (double) other);
  }

  @Override
  public PyObject trueDiv(PyObject other) {
    return other instanceof PyFloat number
        ? of(FloatArithmetic.trueDiv(value, number.value))
        : trueDivMixed(other);
  }

  private PyObject trueDivMixed(PyObject other) {
    return other instanceof ExactInt number
        ? of(FloatArithmetic.trueDiv(value, IntArithmetic.toDouble(number)))
        : super.trueDiv(other);
  }

  @Override
  public PyObject iTrueDiv(PyObject other) {
    return isNumber(other) ? trueDiv(other) : super.iTrueDiv(other);
  }

  @Override
  public PyObject floorDiv(PyObject other) {
    return other instanceof PyFloat number
        ? of(FloatArithmetic.floorDiv(value, number.value))
        : floorDivMixed(other);
  }

  private PyObject floorDivMixed(PyObject other) {
    return other instanceof ExactInt number
        ? of(FloatArithmetic.floorDiv(value, IntArithmetic.toDouble(number)))
        : super.floorDiv(other);
  }

  @Override
  public PyObject iFloorDiv(PyObject other) {
    return isNumber(other) ? floorDiv(other) : super.iFloorDiv(other);
  }

  @Override
  public PyObject floorDiv(long other) {
    return of(FloatArithmetic.floorDiv(value, other));
  }

  @Override
  public PyObject mod(PyObject other) {
    return other instanceof PyFloat number
        ? of(FloatArithmetic.mod(value, number.value))
        : modMixed(other);
  }

  private PyObject modMixed(PyObject other) {
    return other instanceof ExactInt number
        ? of(FloatArithmetic.mod(value, IntArithmetic.toDouble(number)))
        : super.mod(other);
  }

  @Override
  public PyObject iMod(PyObject other) {
    return isNumber(other) ? mod(other) : super.iMod(other);
  }

  @Override
  public PyObject mod(long other) {
    return of(FloatArithmetic.mod(value, other));
  }

  @Override
  public PyObject pow(PyObject other) {
    return other instanceof PyFloat number
        ? FloatArithmetic.pow(value, number.value)
        : powMixed(other);
  }

  private PyObject powMixed(PyObject other) {
    return other instanceof ExactInt number
        ? FloatArithmetic.pow(value, IntArithmetic.toDouble(number))
        : super.pow(other);
  }

  @Override
  public PyObject iPow(PyObject other) {
    return isNumber(other) ? pow(other) : super.iPow(other);
  }

  @Override
  public PyObject neg() {
    return new PyFloat(-value);
  }

  @Override
  public PyObject pos() {
    return this;
  }

  // ---- comparison ----

  @Override
  public PyObject lt(PyObject other) {
    return isNumber(other) ? PyBool.of(isLt(other)) : super.lt(other);
  }

  @Override
  public boolean isLt(PyObject other) {
    if (other instanceof PyFloat number) {
      return value < number.value;
    }
    return isLtMixed(other);
  }

  private boolean isLtMixed(PyObject other) {
    return other instanceof ExactInt number
        ? MixedComparison.isGt(number, value)
        : super.isLt(other);
  }

  @Override
  public PyObject le(PyObject other) {
    return isNumber(other) ? PyBool.of(isLe(other)) : super.le(other);
  }

  @Override
  public boolean isLe(PyObject other) {
    if (other instanceof PyFloat number) {
      return value <= number.value;
    }
    return isLeMixed(other);
  }

  private boolean isLeMixed(PyObject other) {
    return other instanceof ExactInt number
        ? MixedComparison.isGe(number, value)
        : super.isLe(other);
  }

  @Override
  public PyObject eq(PyObject other) {
    return isNumber(other) ? PyBool.of(isEq(other)) : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    if (other instanceof PyFloat number) {
      return value == number.value;
    }
    return isEqMixed(other);
  }

  private boolean isEqMixed(PyObject other) {
    return other instanceof ExactInt number
        ? MixedComparison.isEq(number, value)
        : super.isEq(other);
  }

  @Override
  public PyObject ne(PyObject other) {
    return isNumber(other) ? PyBool.of(isNe(other)) : super.ne(other);
  }

  @Override
  public boolean isNe(PyObject other) {
    if (other instanceof PyFloat number) {
      return value != number.value;
    }
    return isNeMixed(other);
  }

  private boolean isNeMixed(PyObject other) {
    return other instanceof ExactInt number
        ? MixedComparison.isNe(number, value)
        : super.isNe(other);
  }

  @Override
  public PyObject gt(PyObject other) {
    return isNumber(other) ? PyBool.of(isGt(other)) : super.gt(other);
  }

  @Override
  public boolean isGt(PyObject other) {
    if (other instanceof PyFloat number) {
      return value > number.value;
    }
    return isGtMixed(other);
  }

  private boolean isGtMixed(PyObject other) {
    return other instanceof ExactInt number
        ? MixedComparison.isLt(number, value)
        : super.isGt(other);
  }

  @Override
  public PyObject ge(PyObject other) {
    return isNumber(other) ? PyBool.of(isGe(other)) : super.ge(other);
  }

  @Override
  public boolean isGe(PyObject other) {
    if (other instanceof PyFloat number) {
      return value >= number.value;
    }
    return isGeMixed(other);
  }

  private boolean isGeMixed(PyObject other) {
    return other instanceof ExactInt number
        ? MixedComparison.isLe(number, value)
        : super.isGe(other);
  }

  // ---- conversion ----

  @Override
  public boolean isTrue() {
    return value != 0;
  }

  @Override
  public long hash() {
    return NumberHash.of(value, this);
  }

  @Override
  public PyStr repr() {
    return PyStr.of(FloatText.repr(value));
  }

  @Override
  public PyStr str() {
    return repr();
  }

  @Override
  public PyStr format(PyStr spec) {
    String text = spec.toString();
    return text.isEmpty() ? repr() : PyStr.of(FloatFormat.format(value, text, TYPE.name()));
  }
}
