package dev.krait.runtime.operator;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import java.util.Arrays;

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

  /** A call with {@code *args} and {@code **kwargs} as a built-in method got them. */
  public static PyObject withDict(PyObject callee, PyObject[] args, PyDict keywords) {
    if (keywords == null || keywords.size() == 0) {
      return callee.callN(args, PyObject.NO_NAMES);
    }
    PyObject[] all = Arrays.copyOf(args, args.length + keywords.size());
    String[] names = new String[keywords.size()];
    PyObject keys = keywords.iter();
    int i = 0;
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      names[i] = key.toString();
      all[args.length + i] = keywords.get(key);
      i++;
    }
    return callee.callN(all, names);
  }

  /** A new array with one more argument in front. */
  public static PyObject[] prepend(PyObject first, PyObject[] rest) {
    PyObject[] all = new PyObject[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
