package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;

/** {@code True} and {@code False}. */
public final class PyBool extends ExactInt {
  /** {@code bool}. */
  public static final PyType TYPE =
      PyType.builtin("bool", PyInt.TYPE, false, new BoolMethodsTable());

  public static final PyBool TRUE = new PyBool(true);
  public static final PyBool FALSE = new PyBool(false);

  private final boolean value;

  private PyBool(boolean value) {
    this.value = value;
  }

  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isTrue() {
    return value;
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public long longValue() {
    return value ? 1 : 0;
  }

  @Override
  public BigInteger bigValue() {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }

  @Override
  public PyInt exact() {
    return PyInt.of(longValue());
  }

  @Override
  public PyObject and(PyObject other) {
    return other instanceof PyBool bool ? of(value & bool.value) : super.and(other);
  }

  @Override
  public PyObject or(PyObject other) {
    return other instanceof PyBool bool ? of(value | bool.value) : super.or(other);
  }

  @Override
  public PyObject xor(PyObject other) {
    return other instanceof PyBool bool ? of(value ^ bool.value) : super.xor(other);
  }

  @Override
  public PyObject invert() {
    NumberWarnings.ofInvertedBool();
    return super.invert();
  }

  @Override
  public PyStr repr() {
    return PyStr.of(value ? "True" : "False");
  }
}
