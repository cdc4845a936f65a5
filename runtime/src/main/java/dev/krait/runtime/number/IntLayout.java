package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;
import java.math.BigInteger;

/**
 * The layout of {@code int}: exact ones ({@link PyInt}, {@link PyBigInt}), {@link PyBool}, and
 * instances of subclasses.
 */
public abstract class IntLayout extends PyObject {
  /** Whether the value fits in 64 bits. */
  public abstract boolean isLong();

  /** The value; only if {@link #isLong()}. */
  public abstract long longValue();

  /** The value. */
  public abstract BigInteger bigValue();

  /** The same value as an exact {@code int}. */
  public abstract IntLayout exact();

  /** -1, 0 or 1. */
  public final int signum() {
    if (isLong()) {
      return Long.signum(longValue());
    }
    return ((PyBigInt) exact()).isNegative() ? -1 : 1;
  }
}
