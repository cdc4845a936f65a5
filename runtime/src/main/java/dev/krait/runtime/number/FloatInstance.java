package dev.krait.runtime.number;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyType;

/** An instance of a subclass of {@code float}. */
final class FloatInstance extends FloatLayout {
  private final double value;
  private final PyInstance instance;

  FloatInstance(PyType type, double value) {
    this.value = value;
    this.instance = PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return instance.type();
  }

  @Override
  public PyInstance instance() {
    return instance;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public PyFloat exact() {
    return PyFloat.of(value);
  }
}
