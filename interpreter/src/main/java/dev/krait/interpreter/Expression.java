package dev.krait.interpreter;

import dev.krait.runtime.object.PyObject;

/** An expression that can be evaluated. */
abstract class Expression {
  /** The value. */
  abstract PyObject value(Frame frame);

  /** The truth of the value. */
  boolean test(Frame frame) {
    return value(frame).isTrue();
  }

  /** Whether evaluating it runs no Python code, so that its order does not matter. */
  boolean isPlain() {
    return false;
  }

  static PyObject[] values(Expression[] expressions, Frame frame) {
    PyObject[] values = new PyObject[expressions.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = expressions[i].value(frame);
    }
    return values;
  }
}
