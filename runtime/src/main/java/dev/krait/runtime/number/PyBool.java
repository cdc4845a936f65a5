package dev.krait.runtime.number;

import dev.krait.runtime.object.PyType;
import java.math.BigInteger;

/** {@code True} and {@code False}. */
public final class PyBool extends IntLayout {
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
}
