package dev.krait.transpiler.parser;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs deeply recursive work on a thread whose stack is large enough for it. */
public final class BigStack {
  private BigStack() {}

  /** Runs the work on a new thread and waits; what it throws is thrown here. */
  public static <T> T run(long stackSize, Supplier<T> work) {
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
            "krait-deep",
            stackSize);
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
