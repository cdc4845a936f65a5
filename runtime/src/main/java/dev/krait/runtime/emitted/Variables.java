package dev.krait.runtime.emitted;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.object.PyObject;

/** Local variables that may be unbound. */
public final class Variables {
  private Variables() {}

  /** The value; {@code UnboundLocalError} if there is none. */
  public static PyObject local(PyObject value, String name) {
    if (value == null) {
      throw Errors.unboundLocalError(name);
    }
    return value;
  }

  /** {@code del} of a variable in a cell. */
  public static void delete(PyCell cell, String name, boolean free) {
    if (free) {
      cell.getFree(name);
    } else {
      cell.getLocal(name);
    }
    cell.set(null);
  }

  /** An expression statement whose expression Java does not take as a statement. */
  public static void discard(PyObject value) {}
}
