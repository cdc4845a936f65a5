package dev.krait.runtime.function;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The arguments of {@code throw}: an exception, or the old form of class, value and traceback. */
public final class GeneratorThrow {
  private GeneratorThrow() {}

  /** What is to be raised; null stands for an argument that was not given. */
  public static PyException exception(PyObject type, PyObject value, PyObject traceback) {
    return exception("throw", type, value, traceback);
  }

  static PyException exception(String method, PyObject type, PyObject value, PyObject traceback) {
    if (value != null) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "the (type, exc, tb) signature of "
              + method
              + "() is deprecated, use the single-arg signature instead.",
          1);
    }
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
    if (!(made instanceof PyBaseException exception)) {
      return Errors.typeError(
          "calling "
              + type.repr()
              + " should have returned an instance of BaseException, not "
              + made.type().name());
    }
    if (traceback instanceof PyTraceback entries) {
      exception.setTraceback(entries);
    } else if (traceback != null && traceback != PyNone.NONE) {
      throw Errors.typeError("throw() third argument must be a traceback object");
    }
    return PyException.restored(exception);
  }
}
