package dev.krait.runtime.module.thread;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.signal.SignalHandlers;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.math.BigInteger;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How long a thread waits, and waiting. */
public final class Waiting {
  /** Until it comes to pass. */
  public static final long FOREVER = -1;

  /** {@code TIMEOUT_MAX} in seconds: what fits in a count of nanoseconds. */
  static final long MOST_SECONDS = 9_223_372_036L;

  private static final double SECOND = 1e9;
  private static final double TWO_63 = 0x1p63;

  private Waiting() {}

  /** The nanoseconds of a number of seconds, rounded up. */
  public static long nanoseconds(PyObject seconds) {
    if (seconds instanceof FloatLayout number) {
      double value = number.doubleValue();
      if (Double.isNaN(value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      if (!(Math.abs(value) < TWO_63)) {
        throw Errors.overflowError("timestamp out of range for platform time_t");
      }
      double scaled = Math.ceil(value * SECOND);
      if (Math.abs(scaled) >= TWO_63) {
        throw tooLarge(value < 0);
      }
      return (long) scaled;
    }
    IntLayout number = Index.orNull(seconds);
    if (number == null) {
      throw Errors.typeError(
          "'" + seconds.type().name() + "' object cannot be interpreted as an integer or float");
    }
    BigInteger scaled = number.bigValue().multiply(BigInteger.valueOf(1_000_000_000));
    if (scaled.bitLength() > 63) {
      throw tooLarge(scaled.signum() < 0);
    }
    return scaled.longValue();
  }

  private static RuntimeException tooLarge(boolean negative) {
    return negative
        ? Errors.valueError("timeout value must be a non-negative number")
        : Errors.overflowError("timeout value is too large");
  }

  /** What {@code acquire(blocking, timeout)} asks for; {@link #FOREVER} without a limit. */
  static long timeout(PyObject blocking, PyObject timeout) {
    boolean waits = blocking == null || blocking.isTrue();
    long nanoseconds = timeout == null ? -1_000_000_000 : nanoseconds(timeout);
    boolean unlimited = nanoseconds == -1_000_000_000;
    if (!waits) {
      if (!unlimited) {
        throw Errors.valueError("can't specify a timeout for a non-blocking call");
      }
      return 0;
    }
    if (unlimited) {
      return FOREVER;
    }
    if (nanoseconds < 0) {
      throw Errors.valueError("timeout value must be a non-negative number");
    }
    if (nanoseconds > MOST_SECONDS * 1_000_000_000) {
      throw Errors.overflowError("timeout value is too large");
    }
    return nanoseconds;
  }

  static boolean acquire(Semaphore permit, long nanoseconds) {
    if (permit.tryAcquire()) {
      return true;
    }
    if (nanoseconds == 0) {
      return false;
    }
    long end = System.nanoTime() + nanoseconds;
    boolean[] got = new boolean[1];
    boolean ended = false;
    while (!ended) { // a signal whose handler returns does not end the wait (PEP 475)
      ended =
          SignalHandlers.await(
              () -> {
                if (nanoseconds > 0) {
                  got[0] = permit.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } else {
                  permit.acquire();
                  got[0] = true;
                }
              });
    }
    return got[0];
  }
}
