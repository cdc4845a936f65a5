package dev.krait.runtime.function;

import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.module.CallerNamespaces;
import dev.krait.runtime.object.Concurrency;
import dev.krait.runtime.object.PyObject;
import java.util.concurrent.atomic.AtomicInteger;

/** What the runtime keeps for each thread: CPython's {@code PyThreadState}. */
public final class ThreadState {
  private static final ThreadLocal<ThreadState> OTHERS = new States();

  private static final AtomicInteger COUNT = new AtomicInteger();

  private PyBaseException handled;
  private int handlers;
  private AsyncGeneratorHooks asyncGeneratorHooks = AsyncGeneratorHooks.NONE;
  private PyObject context;
  private volatile PyObject runningLoop;
  private volatile PyObject runningTask;
  private InterpretedFrame interpreted;
  private CallerNamespaces caller;

  ThreadState() {
    if (COUNT.incrementAndGet() > 1) {
      Concurrency.start();
    }
  }

  /**
   * The state of the current thread. A {@link PyThread} holds its own, which is quicker to reach.
   */
  public static ThreadState current() {
    return Thread.currentThread() instanceof PyThread thread ? thread.state() : OTHERS.get();
  }

  /** A class rather than a lambda, since every start needs it. */
  private static final class States extends ThreadLocal<ThreadState> {
    @Override
    protected ThreadState initialValue() {
      return new ThreadState();
    }
  }

  /** The exception being handled ({@code sys.exception()}); null outside of handlers. */
  public PyBaseException handled() {
    return handled;
  }

  /** Sets the exception being handled; the previous one, which the end of the handler restores. */
  public PyBaseException handle(PyBaseException exception) {
    PyBaseException previous = handled;
    handled = exception;
    return previous;
  }

  /** A handler begins; a null exception leaves {@link #handled} as it is. Returns what it was. */
  public PyBaseException beginHandler(PyBaseException exception) {
    handlers++;
    return exception == null ? handled : handle(exception);
  }

  /** A handler is left; {@code previous} is what its begin returned. */
  public void endHandler(PyBaseException previous) {
    handlers--;
    handled = previous;
  }

  /** How many handlers of the running generator, or of what is outside of all, have begun. */
  int handlers() {
    return handlers;
  }

  /** A generator is entered or left. */
  void setHandlers(int handlers) {
    this.handlers = handlers;
  }

  /** What {@code sys.set_asyncgen_hooks} set. */
  public AsyncGeneratorHooks asyncGeneratorHooks() {
    return asyncGeneratorHooks;
  }

  /** {@code sys.set_asyncgen_hooks}. */
  public void setAsyncGeneratorHooks(AsyncGeneratorHooks hooks) {
    asyncGeneratorHooks = hooks;
  }

  /** The current {@code contextvars.Context}; null until one is needed. */
  public PyObject context() {
    return context;
  }

  /** Sets the current {@code contextvars.Context}. */
  public void setContext(PyObject context) {
    this.context = context;
  }

  /** The event loop that runs in this thread; null if none does. */
  public PyObject runningLoop() {
    return runningLoop;
  }

  /** Sets {@link #runningLoop}. */
  public void setRunningLoop(PyObject loop) {
    this.runningLoop = loop;
  }

  /** The task that {@link #runningLoop} runs; null if none. */
  public PyObject runningTask() {
    return runningTask;
  }

  /** Sets {@link #runningTask}. */
  public void setRunningTask(PyObject task) {
    this.runningTask = task;
  }

  /** The namespaces that a built-in function is called with; null where there are none. */
  public CallerNamespaces caller() {
    return caller;
  }

  /** Sets {@link #caller}. */
  public void setCaller(CallerNamespaces caller) {
    this.caller = caller;
  }

  /** The innermost activation of interpreted code; null if there is none. */
  public InterpretedFrame interpreted() {
    return interpreted;
  }

  /** An activation of interpreted code begins, or goes on. */
  public void enter(InterpretedFrame frame) {
    frame.setOuter(interpreted);
    interpreted = frame;
  }

  /** It ends, or is suspended. */
  public void leave(InterpretedFrame frame) {
    interpreted = frame.outer();
    frame.setOuter(null);
  }
}
