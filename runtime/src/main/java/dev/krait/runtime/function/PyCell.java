package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** A variable that functions share: CPython's {@code cell}. */
public final class PyCell extends PyObject {
  /** {@code cell}. */
  public static final PyType TYPE =
      PyType.builtin("cell", PyType.OBJECT, false, new CellMethodsTable());

  private PyObject value;

  public PyCell() {}

  public PyCell(PyObject value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The value; null while unbound. */
  public PyObject value() {
    return value;
  }

  /** The value of a variable of this function; {@code UnboundLocalError} while unbound. */
  public PyObject getLocal(String name) {
    PyObject result = value;
    if (result == null) {
      throw Errors.unboundLocalError(name);
    }
    return result;
  }

  /** The value of an enclosing function's variable; {@code NameError} while unbound. */
  public PyObject getFree(String name) {
    PyObject result = value;
    if (result == null) {
      throw Errors.nameError(
          name,
          "cannot access free variable '"
              + name
              + "' where it is not associated with a value in enclosing scope");
    }
    return result;
  }

  /** Sets the value; null unbinds. */
  public void set(PyObject value) {
    this.value = value;
  }
}
