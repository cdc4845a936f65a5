package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;

/**
 * A running activation of interpreted code. The thread keeps them in a list, since the Java stack
 * does not say which code and line an interpreter is at.
 */
public abstract class InterpretedFrame {
  private InterpretedFrame outer;

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
