package dev.krait.runtime.number;

import dev.krait.runtime.object.PyType;
import java.math.BigInteger;

/** An exact {@code int} that does not fit in 64 bits. */
public final class PyBigInt extends ExactInt {
  private final BigInteger value;

  /** Only for values outside the range of {@code long}; see {@link PyInt#of(BigInteger)}. */
  PyBigInt(BigInteger value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return PyInt.TYPE;
  }

  @Override
  public boolean isLong() {
    return false;
  }

  @Override
  public long longValue() {
    throw new ArithmeticException("not a long");
  }

  @Override
  public BigInteger bigValue() {
    return value;
  }

  @Override
  public PyBigInt exact() {
    return this;
  }

  @Override
  public boolean isTrue() {
    return true;
  }
}
