package dev.krait.runtime.number;

import dev.krait.runtime.object.PyType;

/** An exact {@code float}. */
public final class PyFloat extends FloatLayout {
  /** {@code float}. */
  public static final PyType TYPE =
      PyType.builtin("float", PyType.OBJECT, true, new FloatMethodsTable());

  private final double value;

  private PyFloat(double value) {
    this.value = value;
  }

  public static PyFloat of(double value) {
    return new PyFloat(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public double doubleValue() {
    return value;
  }
}
