package dev.krait.runtime.exception;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.ThreadState;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * What emitted code calls to raise and to handle exceptions (reference, 7.8 and 8.4).
 *
 * <p>A function that can raise ends with {@code catch (Throwable t) { throw Raising.leaving(CODE,
 * line, t); }}; a handler begins with {@code e = Raising.caught(CODE, line, t)} and carries on with
 * what it does not handle by {@code throw Raising.again(e)}.
 */
public final class Raising {
  private Raising() {}

  /** {@code raise value}: what to throw. */
  public static PyException raise(PyObject value) {
    if (value instanceof PyBaseException exception) {
      return new PyException(exception);
    }
    if (value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return new PyException(instance(type));
    }
    throw Errors.typeError("exceptions must derive from BaseException");
  }

  /** {@code raise value from cause}: what to throw. */
  public static PyException raise(PyObject value, PyObject cause) {
    PyBaseException exception;
    if (value instanceof PyBaseException instance) {
      exception = instance;
    } else if (value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      exception = instance(type);
    } else {
      throw Errors.typeError("exceptions must derive from BaseException");
    }
    exception.setCause(cause(cause));
    return new PyException(exception);
  }

  private static PyBaseException cause(PyObject cause) {
    if (cause == PyNone.NONE) {
      return null;
    }
    if (cause instanceof PyBaseException exception) {
      return exception;
    }
    if (cause instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return instance(type);
    }
    throw Errors.typeError("exception causes must derive from BaseException");
  }

  private static PyBaseException instance(PyType type) {
    PyObject made = type.call0();
    if (made instanceof PyBaseException exception) {
      return exception;
    }
    throw Errors.typeError(
        "calling "
            + type.repr()
            + " should have returned an instance of BaseException, not "
            + made.type().repr());
  }

  /** {@code raise} alone: the exception being handled, as it is. */
  public static PyException reraise() {
    PyBaseException handled = ThreadState.current().handled();
    if (handled == null) {
      throw Errors.runtimeError("No active exception to reraise");
    }
    return PyException.reraised(handled);
  }

  /** At the end of a handler or {@code finally}: carries on with what {@link #caught} gave. */
  public static PyException again(PyBaseException exception) {
    return PyException.reraised(exception);
  }

  /** An exception leaves a function: adds the function's entry to the traceback. */
  public static RuntimeException leaving(PyCode code, int line, Throwable thrown) {
    PyException exception = JavaExceptions.toPython(thrown);
    exception.record(code, line);
    return exception;
  }

  /**
   * An exception leaves a part of a function's body: the entry is the function's, which adds no
   * other.
   */
  public static RuntimeException leavingPart(PyCode code, int line, Throwable thrown) {
    PyException exception = JavaExceptions.toPython(thrown);
    exception.record(code, line);
    return PyException.reraised(exception.value());
  }

  /** A handler gets an exception: adds the function's entry to the traceback. */
  public static PyBaseException caught(PyCode code, int line, Throwable thrown) {
    PyException exception = JavaExceptions.toPython(thrown);
    exception.record(code, line);
    return exception.value();
  }

  /**
   * Whether an {@code except} clause takes the exception: its class is or derives from the clause's
   * class, or from one of a tuple of classes.
   */
  public static boolean matches(PyBaseException exception, PyObject classes) {
    if (classes instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return exception.type().isSubtypeOf(type);
    }
    try {
      requireClasses(classes);
    } catch (PyException e) {
      // The handler may not have noted the exception, since nothing else in it can raise.
      e.value().setContext(exception);
      throw e;
    }
    for (PyObject each : ((TupleLayout) classes).items()) {
      if (exception.type().isSubtypeOf((PyType) each)) {
        return true;
      }
    }
    return false;
  }

  /** {@code TypeError} unless these are exception classes: one, or a tuple of them. */
  static void requireClasses(PyObject classes) {
    if (classes instanceof TupleLayout tuple) {
      for (PyObject each : tuple.items()) {
        requireClass(each);
      }
    } else {
      requireClass(classes);
    }
  }

  private static void requireClass(PyObject value) {
    if (!(value instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      throw Errors.typeError(
          "catching classes that do not inherit from BaseException is not allowed");
    }
  }
}
