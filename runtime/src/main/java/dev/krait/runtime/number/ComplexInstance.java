package dev.krait.runtime.number;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyType;

/** An instance of a subclass of {@code complex}. */
final class ComplexInstance extends ComplexLayout {
  private final PyComplex value;
  private final PyInstance instance;

  ComplexInstance(PyType type, PyComplex value) {
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
  public double real() {
    return value.real();
  }

  @Override
  public double imaginary() {
    return value.imaginary();
  }

  @Override
  public PyComplex exact() {
    return value;
  }
}
