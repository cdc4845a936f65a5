package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/**
 * Calls that go through special methods (reference, 3.3.6), and the making of instances (3.3.1).
 */
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

  /**
   * A class called: the metaclass's {@code __call__}, which for {@code type} is {@link
   * #instantiate}.
   */
  public static PyObject construct(PyType type, PyObject[] args, String[] names) {
    PyType metatype = type.type();
    if (metatype == PyType.TYPE) {
      return instantiate(type, args, names);
    }
    PyObject method = metatype.slot(Slot.CALL);
    if (method == PyType.TYPE.slot(Slot.CALL)) {
      return instantiate(type, args, names);
    }
    return method.isMethodDescriptor()
        ? method.callN(prepend(type, args), names)
        : method.descrGet(type, metatype).callN(args, names);
  }

  /**
   * {@code type.__call__}: {@code __new__}, then {@code __init__} if that made an instance of the
   * class.
   */
  public static PyObject instantiate(PyType type, PyObject[] args, String[] names) {
    PyObject maker = type.slot(Slot.NEW);
    if (maker == null) {
      throw Errors.typeError("cannot create '" + type.name() + "' instances");
    }
    PyObject made = maker.descrGet(null, type).callN(prepend(type, args), names);
    PyType madeType = made.type();
    if (madeType != type && !madeType.isSubtypeOf(type)) {
      return made;
    }
    PyObject initialiser = madeType.slot(Slot.INIT);
    if (initialiser != null) {
      PyObject result =
          initialiser.isMethodDescriptor()
              ? initialiser.callN(prepend(made, args), names)
              : initialiser.descrGet(made, madeType).callN(args, names);
      if (result != dev.krait.runtime.object.PyNone.NONE) {
        throw Errors.typeError("__init__() should return None, not '" + result.type().name() + "'");
      }
    }
    return made;
  }

  /** A new array with one more argument in front. */
  public static PyObject[] prepend(PyObject first, PyObject[] rest) {
    PyObject[] all = new PyObject[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
