package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Arrays;

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
  private PyObject[] fields;
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

  /** {@code __class__} assignment. */
  public void setType(PyType type) {
    this.type = type;
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

  // ---- the fields of some built-in classes ----

  /** One of the fields that some built-in exception classes have; null if it was never set. */
  public PyObject field(ExceptionField field) {
    int index = field.index();
    return fields == null || index >= fields.length ? null : fields[index];
  }

  /** Sets a {@link #field(ExceptionField)}; null unsets it. */
  public void setField(ExceptionField field, PyObject value) {
    int index = field.index();
    if (fields == null) {
      fields = new PyObject[index + 1];
    } else if (index >= fields.length) {
      fields = Arrays.copyOf(fields, index + 1);
    }
    fields[index] = value;
  }

  /** The first fields at once; the array belongs to the exception. */
  void setFields(PyObject... fields) {
    this.fields = fields;
  }

  /** {@link #field(ExceptionField)} by the attribute's name. */
  public PyObject field(String name) {
    ExceptionField field = ExceptionField.find(type, name);
    return field == null ? null : field(field);
  }

  /** {@link #setField(ExceptionField, PyObject)} by the attribute's name. */
  public void setField(String name, PyObject value) {
    ExceptionField field = ExceptionField.find(type, name);
    if (field == null) {
      throw new IllegalArgumentException(type.name() + " has no field " + name);
    }
    setField(field, value);
  }

  // ---- the instance's own dictionary ----

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  /** {@code __dict__}. */
  public PyDict attributes() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  /** {@code __dict__}, or null while it is empty and nobody asked for it. */
  PyDict attributesOrNull() {
    return attributes;
  }

  /** {@code __dict__} assignment. */
  public void setAttributes(PyDict attributes) {
    this.attributes = attributes;
  }

  @Override
  public PyObject ownAttr(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    attributes().put(name, value);
    return true;
  }

  @Override
  public boolean delOwnAttr(String name) {
    return attributes != null && attributes.remove(name) != null;
  }
}
