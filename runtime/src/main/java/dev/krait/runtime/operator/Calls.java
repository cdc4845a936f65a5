package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** Calls that go through special methods (reference, 3.3.6). */
public final class Calls {
  private Calls() {}

  /** {@code type(self).__call__(self, …)}. */
  public static PyObject viaType(PyObject self, PyObject[] args, String[] names) {
    PyType type = self.type();
    PyObject method = type.slot(Slot.CALL);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object is not callable");
    }
    return method.isMethodDescriptor()
        ? method.callN(prepend(self, args), names)
        : method.descrGet(self, type).callN(args, names);
  }

  /** A new array with one more argument in front. */
  public static PyObject[] prepend(PyObject first, PyObject[] rest) {
    PyObject[] all = new PyObject[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
