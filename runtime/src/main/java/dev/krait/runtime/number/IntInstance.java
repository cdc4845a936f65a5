package dev.krait.runtime.number;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyType;
import java.math.BigInteger;

/** An instance of a subclass of {@code int}. */
final class IntInstance extends IntLayout {
  private final IntLayout value;
  private final PyInstance instance;

  /**
   * An instance.
   *
   * @param value an exact int
   */
  IntInstance(PyType type, IntLayout value) {
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
  public boolean isLong() {
    return value.isLong();
  }

  @Override
  public long longValue() {
    return value.longValue();
  }

  @Override
  public BigInteger bigValue() {
    return value.bigValue();
  }

  @Override
  public IntLayout exact() {
    return value;
  }
}
