package dev.krait.runtime.process;

import dev.krait.runtime.module.signal.SignalHandlers;
import java.util.function.IntSupplier;

/** Waits until files can be read or written, for {@code select} and {@code poll}. */
public final class Readiness {
  /** There is something to read. */
  public static final int IN = 1;

  /** There is something urgent to read. */
  public static final int URGENT = 2;

  /** Writing will not wait. */
  public static final int OUT = 4;

  /** The other end is gone. */
  public static final int ERROR = 8;

  /** The other end has closed. */
  public static final int HANG_UP = 16;

  /** The descriptor is not open. */
  public static final int INVALID = 32;

  /** Changes that nobody tells of are looked for so often. */
  private static final long STEP_MILLIS = 10;

  private static final Object CHANGES = new Object();
  private static long count;

  private Readiness() {}

  /** To be called when a file may have become ready. */
  public static void changed() {
    synchronized (CHANGES) {
      count++;
      CHANGES.notifyAll();
    }
  }

  /** What a descriptor is ready for. */
  public static int of(long descriptor) {
    OpenFile file = Descriptors.find(descriptor);
    return file == null ? INVALID : file.ready();
  }

  /**
   * Asks until the answer is not 0 or the time is over.
   *
   * @param nanoseconds how long to wait; negative for ever
   */
  public static int await(long nanoseconds, IntSupplier question) {
    long end = System.nanoTime() + nanoseconds;
    while (true) {
      long before;
      synchronized (CHANGES) {
        before = count;
      }
      int answer = question.getAsInt();
      long left = nanoseconds < 0 ? Long.MAX_VALUE : (end - System.nanoTime()) / 1_000_000 + 1;
      if (answer != 0 || nanoseconds == 0 || nanoseconds > 0 && end <= System.nanoTime()) {
        return answer;
      }
      SignalHandlers.await(
          () -> {
            synchronized (CHANGES) {
              if (count == before) {
                CHANGES.wait(Math.min(left, STEP_MILLIS));
              }
            }
          });
    }
  }
}
