package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/**
 * The code of the functions of one emitted class, called by number: the class's {@code switch}
 * leads to its static methods. {@code callN} takes one value per parameter in the order of {@code
 * co_varnames} (positional, keyword-only, {@code *args}, {@code **kwargs}), already bound.
 */
public abstract class FunctionBody {
  /** Whether the code of that number is that of a whole module, expression or statement. */
  public boolean isWhole(int index) {
    return false;
  }

  /** {@code co_consts}; null where it is not known, as of compiled code. */
  public List<PyObject> constants(int index) {
    return null;
  }

  /** {@code co_names}; empty where they are not known. */
  public List<String> names(int index) {
    return List.of();
  }

  /** The lines of the statements of a code, in order; empty where they are not known. */
  public List<Integer> lines(int index) {
    return List.of();
  }

  /** The code of the same definition as another; null if there is none. */
  public PyCode like(PyCode other) {
    return null;
  }

  /**
   * Runs the code of a whole module, expression or interactive statement; null if the code of that
   * number is of something else.
   *
   * @param namespace where its names live; the same as {@code globals} at module level
   */
  public PyObject runWhole(int index, PyDict globals, PyObject namespace) {
    return null;
  }

  /** The body of the same functions over another namespace of global variables. */
  public FunctionBody boundTo(PyDict globals) {
    return this;
  }

  /** A function of no parameters. */
  public PyObject call0(int index, PyFunction function) {
    throw new AssertionError(index);
  }

  /** A function of one plain parameter. */
  public PyObject call1(int index, PyFunction function, PyObject a) {
    throw new AssertionError(index);
  }

  /** A function of two plain parameters. */
  public PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
    throw new AssertionError(index);
  }

  /** A function of three plain parameters. */
  public PyObject call3(int index, PyFunction function, PyObject a, PyObject b, PyObject c) {
    throw new AssertionError(index);
  }

  /** A function of four plain parameters. */
  public PyObject call4(
      int index, PyFunction function, PyObject a, PyObject b, PyObject c, PyObject d) {
    throw new AssertionError(index);
  }

  /** Any other function. */
  public PyObject callN(int index, PyFunction function, PyObject[] values) {
    throw new AssertionError(index);
  }
}
