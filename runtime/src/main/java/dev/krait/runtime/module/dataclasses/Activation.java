package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.InterpretedFrame;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyObject;

/** A call of a {@link GeneratedMethod}, which tracebacks and {@code sys._getframe} show. */
final class Activation extends InterpretedFrame {
  private final GeneratedMethod method;
  private final PyFunction function;
  private final PyObject[] values;
  private int line;

  /**
   * @param values one for each parameter
   */
  Activation(GeneratedMethod method, PyFunction function, PyObject[] values) {
    this.method = method;
    this.function = function;
    this.values = values;
    this.line = method.bodyLine();
  }

  /** The value of a parameter. */
  PyObject value(int parameter) {
    return values[parameter];
  }

  /** The value of a variable of the enclosing function. */
  PyObject free(int index) {
    PyObject value = function.closure(index);
    return value instanceof PyCell cell
        ? cell.getFree(function.code().freeVariables()[index])
        : value;
  }

  /** The line below the {@code def} that runs now, from 0. */
  void at(int bodyLine) {
    line = method.bodyLine() + bodyLine;
  }

  @Override
  protected PyObject run() {
    return method.run(this);
  }

  @Override
  public PyCode code() {
    return function.code();
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public PyDict globals() {
    return function.globals();
  }

  @Override
  public PyObject locals() {
    PyDict locals = new PyDict();
    String[] names = code().parameters();
    for (int i = 0; i < values.length; i++) {
      locals.put(names[i], values[i]);
    }
    return locals;
  }
}
