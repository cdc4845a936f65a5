package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * An exception object: the layout of {@code BaseException} and of all its subclasses, built-in and
 * user-defined.
 */
public final class PyBaseException extends PyObject {
  private PyType type;
  private PyTuple args;
  private PyTraceback traceback;
  private PyBaseException context;
  private PyBaseException cause;
  private boolean suppressContext;
  private PyDict attributes;

  public PyBaseException(PyType type, PyTuple args) {
    this.type = type;
    this.args = args;
  }

  /** An instance of a built-in exception class, made without calling it. */
  public static PyBaseException make(PyType type, PyObject... args) {
    return new PyBaseException(type, PyTuple.of(args));
  }

  @Override
  public PyType type() {
    return type;
  }

  public PyTuple args() {
    return args;
  }

  public void setArgs(PyTuple args) {
    this.args = args;
  }

  public PyTraceback traceback() {
    return traceback;
  }

  public void setTraceback(PyTraceback traceback) {
    this.traceback = traceback;
  }

  public PyBaseException context() {
    return context;
  }

  public void setContext(PyBaseException context) {
    this.context = context;
  }

  public PyBaseException cause() {
    return cause;
  }

  /** {@code raise … from cause}; null for {@code from None}. */
  public void setCause(PyBaseException cause) {
    this.cause = cause;
    this.suppressContext = true;
  }

  public boolean suppressContext() {
    return suppressContext;
  }

  public void setSuppressContext(boolean suppressContext) {
    this.suppressContext = suppressContext;
  }

  /**
   * One of the fields that some built-in exception classes have ({@code name}, {@code value},
   * {@code errno} …).
   */
  public PyObject field(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  /** Sets a {@link #field}. */
  public void setField(String name, PyObject value) {
    if (attributes == null) {
      attributes = new PyDict();
    }
    attributes.put(name, value);
  }
}
