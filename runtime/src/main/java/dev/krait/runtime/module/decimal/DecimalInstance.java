package dev.krait.runtime.module.decimal;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyType;

/** An instance of a subclass of {@code Decimal}. */
final class DecimalInstance extends PyDecimal {
  private final PyInstance part;

  DecimalInstance(PyType type, PyDecimal value) {
    super(value);
    part = PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }
}
