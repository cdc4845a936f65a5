package dev.krait.interpreter;

import dev.krait.ir.IrModule;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.object.PyObject;

/** Code objects of intermediate representation, and running them. */
public final class Interpreter {
  private Interpreter() {}

  /** The code object of a module whose generators are state machines already. */
  public static PyCode load(IrModule module, String filename) {
    return new Unit(module, filename).code();
  }

  /** Whether a code object is of a whole module, expression or interactive statement. */
  public static boolean isWhole(PyCode code) {
    return code.body() instanceof Unit unit && unit.code().index() == code.index();
  }

  /**
   * Runs the code of a whole module, expression or interactive statement.
   *
   * @param namespace where its names live; the same as {@code globals} at module level
   */
  public static PyObject run(PyCode code, PyDict globals, PyObject namespace, PyObject[] closure) {
    return ((Unit) code.body()).run(globals, namespace, closure);
  }
}
