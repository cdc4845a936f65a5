package dev.krait.runtime.module.thread;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.signal.SignalHandlers;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code _thread._ThreadHandle}: a thread to be joined, before, while and after it runs. */
final class ThreadHandle extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_thread._ThreadHandle", PyType.OBJECT, false, new ThreadHandleMethodsTable());

  private enum State {
    NOT_STARTED,
    RUNNING,
    DONE
  }

  private final CountDownLatch done = new CountDownLatch(1);
  private volatile State state = State.NOT_STARTED;
  private volatile Thread thread;
  private volatile long ident;

  /** The handle of a thread that runs already. */
  static ThreadHandle ofRunning(long ident) {
    ThreadHandle handle = new ThreadHandle();
    handle.ident = ident;
    handle.state = State.RUNNING;
    return handle;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  long ident() {
    return ident;
  }

  boolean isDone() {
    return state == State.DONE;
  }

  synchronized void starting(Thread starting) {
    if (state != State.NOT_STARTED) {
      throw Errors.runtimeError("thread already started");
    }
    thread = starting;
    ident = starting.getId();
    state = State.RUNNING;
  }

  /** The thread could not be started after all. */
  synchronized void failed() {
    thread = null;
    ident = 0;
    state = State.NOT_STARTED;
  }

  synchronized void setDone() {
    if (state == State.NOT_STARTED) {
      throw Errors.runtimeError("thread not started");
    }
    state = State.DONE;
    done.countDown();
  }

  /** Waits for the end of the thread, at most so long. */
  void join(long nanoseconds) {
    if (state == State.NOT_STARTED) {
      throw Errors.runtimeError("thread not started");
    }
    if (state == State.RUNNING && thread == Thread.currentThread()) {
      throw Errors.runtimeError("Cannot join current thread");
    }
    long end = System.nanoTime() + nanoseconds;
    boolean ended = false;
    while (!ended) {
      ended =
          SignalHandlers.await(
              () -> {
                if (nanoseconds < 0) {
                  done.await();
                } else {
                  done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
              });
    }
  }
}
