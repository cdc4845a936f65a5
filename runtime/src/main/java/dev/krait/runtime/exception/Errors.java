package dev.krait.runtime.exception;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** Makes the exceptions that the runtime raises: {@code throw Errors.typeError("…")}. */
public final class Errors {
  private Errors() {}

  /** An exception of any class with a message as its only argument. */
  public static PyException of(PyType type, String message) {
    return new PyException(PyBaseException.make(type, PyStr.of(message)));
  }

  /** An exception of any class with any arguments. */
  public static PyException of(PyType type, PyObject... args) {
    return new PyException(PyBaseException.make(type, args));
  }

  public static PyException typeError(String message) {
    return of(ExceptionTypes.TYPE_ERROR, message);
  }

  public static PyException valueError(String message) {
    return of(ExceptionTypes.VALUE_ERROR, message);
  }

  public static PyException overflowError(String message) {
    return of(ExceptionTypes.OVERFLOW_ERROR, message);
  }

  public static PyException zeroDivisionError(String message) {
    return of(ExceptionTypes.ZERO_DIVISION_ERROR, message);
  }

  public static PyException indexError(String message) {
    return of(ExceptionTypes.INDEX_ERROR, message);
  }

  public static PyException runtimeError(String message) {
    return of(ExceptionTypes.RUNTIME_ERROR, message);
  }

  public static PyException keyError(PyObject key) {
    return of(ExceptionTypes.KEY_ERROR, key);
  }

  /** With the attributes {@code name} and {@code obj}. */
  public static PyException attributeError(PyObject object, String name, String message) {
    PyException error = of(ExceptionTypes.ATTRIBUTE_ERROR, message);
    error.value().setField("name", PyStr.of(name));
    error.value().setField("obj", object);
    return error;
  }

  /** With the attribute {@code name}. */
  public static PyException nameError(String name, String message) {
    PyException error = of(ExceptionTypes.NAME_ERROR, message);
    error.value().setField("name", PyStr.of(name));
    return error;
  }

  /** A local variable read before it is bound. */
  public static PyException unboundLocalError(String name) {
    return of(
        ExceptionTypes.UNBOUND_LOCAL_ERROR,
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }
}
