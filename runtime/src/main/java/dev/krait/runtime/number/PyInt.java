package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.math.BigInteger;

/** An exact {@code int} that fits in 64 bits. Not cached, so that escape analysis can remove it. */
public final class PyInt extends IntLayout {
  /** {@code int}. */
  public static final PyType TYPE =
      PyType.builtin("int", PyType.OBJECT, true, new IntMethodsTable());

  private final long value;

  private PyInt(long value) {
    this.value = value;
  }

  public static PyInt of(long value) {
    return new PyInt(value);
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
  public PyObject add(PyObject other) {
    if (other instanceof PyInt number) {
      return add(number.value);
    }
    return super.add(other);
  }

  @Override
  public PyObject add(long other) {
    long sum = value + other;
    return ((value ^ sum) & (other ^ sum)) < 0
        ? new PyBigInt(bigValue().add(BigInteger.valueOf(other)))
        : new PyInt(sum);
  }
}
