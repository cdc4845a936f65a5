package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.object.PyObject;

/**
 * A running activation of interpreted code. The thread keeps them in a list, since the Java stack
 * does not say which code and line an interpreter is at.
 */
public abstract class InterpretedFrame {
  private InterpretedFrame outer;

  /**
   * Runs the code. Whoever walks the Java stack finds this method once for each activation.
   *
   * @return what {@link #run} answers
   */
  public final PyObject execute() {
    ThreadState thread = ThreadState.current();
    thread.enter(this);
    try {
      return run();
    } catch (Throwable thrown) {
      throw Raising.leaving(code(), line(), thrown);
    } finally {
      thread.leave(this);
    }
  }

  /** Executes the statements; the result, or what is yielded. */
  protected abstract PyObject run();

  /** The code that runs. */
  public abstract PyCode code();

  /** The line that runs, from 1. */
  public abstract int line();

  /** The namespace of its global variables. */
  public abstract PyDict globals();

  /** Its variables: the namespace of a module or class body, a new dict for a function. */
  public abstract PyObject locals();

  /** The interpreted activation further out on the same thread; null if there is none. */
  public final InterpretedFrame outer() {
    return outer;
  }

  final void setOuter(InterpretedFrame outer) {
    this.outer = outer;
  }
}
