package dev.krait.runtime.function;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The arguments of {@code throw}: an exception, or the old form of class, value and traceback. */
final class GeneratorThrow {
  private GeneratorThrow() {}

  static PyException exception(PyObject type, PyObject value, PyObject traceback) {
    PyObject made;
    if (type instanceof PyBaseException instance) {
      if (value != null && value != PyNone.NONE) {
        throw Errors.typeError("instance exception may not have a separate value");
      }
      made = instance;
    } else if (type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      if (value instanceof PyBaseException instance && instance.type().isSubtypeOf(cls)) {
        made = instance;
      } else if (value instanceof TupleLayout arguments) {
        made = cls.callN(arguments.items().clone(), PyObject.NO_NAMES);
      } else {
        made = value == null || value == PyNone.NONE ? cls.call0() : cls.call1(value);
      }
    } else {
      throw Errors.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + type.type().name());
    }
    PyBaseException exception = (PyBaseException) made;
    if (traceback instanceof PyTraceback entries) {
      exception.setTraceback(entries);
    } else if (traceback != null && traceback != PyNone.NONE) {
      throw Errors.typeError("throw() third argument must be a traceback object");
    }
    return PyException.restored(exception);
  }
}
