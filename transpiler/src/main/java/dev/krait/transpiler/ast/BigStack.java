package dev.krait.transpiler.ast;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs recursive work over trees that may be deep: a chain of a hundred thousand additions is as
 * deep a tree.
 */
public final class BigStack {
  /** Enough for some hundred thousand levels; only what is used takes memory. */
  private static final long SIZE = 256L << 20;

  private BigStack() {}

  /**
   * Runs the work on this thread and, should its stack overflow, once more on one with a big stack.
   * A {@link StackOverflowError} there is thrown.
   */
  public static <T> T run(Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      return onThread("krait-deep", SIZE, work);
    }
  }

  /**
   * Runs the work on a thread of its own; what it throws is thrown here.
   *
   * @param size of the stack in bytes
   */
  public static <T> T onThread(String name, long size, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.set(work.get());
              } catch (RuntimeException | Error e) {
                failure.set(e);
              }
            },
            name,
            size);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure.get() instanceof RuntimeException e) {
      throw e;
    }
    if (failure.get() instanceof Error e) {
      throw e;
    }
    return result.get();
  }
}
