package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/**
 * An exact {@code complex}. Arithmetic with other exact numbers is done here, everything else takes
 * the general way.
 */
public final class PyComplex extends ComplexLayout {
  /** {@code complex}. */
  public static final PyType TYPE =
      PyType.builtin(
          "complex", PyType.OBJECT, true, new ComplexOperatorsTable(), new ComplexMethodsTable());

  private final double real;
  private final double imaginary;

  private PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  public static PyComplex of(double real, double imaginary) {
    return new PyComplex(real, imaginary);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public double real() {
    return real;
  }

  @Override
  public double imaginary() {
    return imaginary;
  }

  @Override
  public PyComplex exact() {
    return this;
  }

  /** Whether the operand is one whose type no class statement made. */
  private static boolean isNumber(PyObject other) {
    return other instanceof PyComplex || other instanceof PyFloat || other instanceof ExactInt;
  }

  @Override
  public PyObject add(PyObject other) {
    return isNumber(other) ? ComplexOperators.add(this, other) : super.add(other);
  }

  @Override
  public PyObject sub(PyObject other) {
    return isNumber(other) ? ComplexOperators.sub(this, other) : super.sub(other);
  }

  @Override
  public PyObject mul(PyObject other) {
    return isNumber(other) ? ComplexOperators.mul(this, other) : super.mul(other);
  }

  @Override
  public PyObject trueDiv(PyObject other) {
    return isNumber(other) ? ComplexOperators.trueDiv(this, other) : super.trueDiv(other);
  }

  @Override
  public PyObject neg() {
    return ComplexOperators.neg(this);
  }

  @Override
  public boolean isTrue() {
    return real != 0 || imaginary != 0;
  }

  @Override
  public long hash() {
    return NumberHash.of(real, imaginary, this);
  }

  @Override
  public PyStr repr() {
    return PyStr.of(ComplexText.repr(real, imaginary));
  }

  @Override
  public PyStr str() {
    return repr();
  }
}
