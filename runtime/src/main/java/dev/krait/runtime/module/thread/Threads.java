package dev.krait.runtime.module.thread;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.function.PyThread;
import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.module.sys.Unraisable;
import dev.krait.runtime.object.Concurrency;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of the process: starting them, their numbers, waiting for them at its end. */
final class Threads {
  /** What CPython's default recursion limit needs, with room for the deepest built-in calls. */
  private static final long STACK_SIZE = 16L << 20;

  private static final AtomicInteger RUNNING = new AtomicInteger();
  private static final AtomicInteger STARTED = new AtomicInteger();
  private static final Set<ThreadHandle> WAITED_FOR = ConcurrentHashMap.newKeySet();

  private static volatile long chosenStackSize;

  private Threads() {}

  /** {@code get_ident()}. */
  static long currentId() {
    return Thread.currentThread().getId();
  }

  static long mainThreadId() {
    Thread main = PyThread.main();
    return main == null ? currentId() : main.getId();
  }

  /** {@code get_native_id()}: the kernel's number where it can be read. */
  static long nativeId() {
    try {
      Path self = Files.readSymbolicLink(Path.of("/proc/thread-self"));
      return Long.parseLong(self.getFileName().toString());
    } catch (IOException | UnsupportedOperationException | NumberFormatException e) {
      return currentId();
    }
  }

  /** How many threads run that {@code _thread} started. */
  static int running() {
    return RUNNING.get();
  }

  static long stackSize() {
    return chosenStackSize;
  }

  static void setStackSize(long size) {
    chosenStackSize = size;
  }

  /** Starts a thread that calls a function; {@code handle} ends with it. */
  static void start(
      PyObject function, PyObject[] args, PyDict keywords, ThreadHandle handle, boolean daemon) {
    Sharing.begin();
    Concurrency.start();
    long size = chosenStackSize == 0 ? STACK_SIZE : Math.max(chosenStackSize, STACK_SIZE / 8);
    Runnable body = () -> run(function, args, keywords, handle);
    Thread thread = new PyThread(body, "Thread-" + STARTED.incrementAndGet(), size);
    thread.setDaemon(true); // the launcher ends the process; it waits for those that count
    handle.starting(thread);
    RUNNING.incrementAndGet();
    if (!daemon) {
      WAITED_FOR.add(handle);
    }
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      RUNNING.decrementAndGet();
      WAITED_FOR.remove(handle);
      handle.failed();
      throw Errors.runtimeError("can't start new thread");
    }
  }

  private static void run(
      PyObject function, PyObject[] args, PyDict keywords, ThreadHandle handle) {
    try {
      Calls.withDict(function, args.clone(), keywords);
    } catch (Throwable thrown) {
      PyBaseException exception = JavaExceptions.toPython(thrown).value();
      if (!ExceptionTypes.SYSTEM_EXIT.isInstance(exception)) {
        Unraisable.report(
            exception, "Exception ignored in thread started by " + function.repr(), null);
      }
    } finally {
      RUNNING.decrementAndGet();
      WAITED_FOR.remove(handle);
      handle.setDone();
    }
  }

  /** Waits for all threads that are no daemons. */
  static void shutDown() {
    long me = currentId();
    for (boolean waited = true; waited; ) {
      waited = false;
      for (ThreadHandle each : WAITED_FOR) {
        if (each.ident() != me) {
          each.join(Waiting.FOREVER);
          waited = true;
        }
      }
    }
  }
}
