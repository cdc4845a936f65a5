package dev.krait.runtime.exception;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.InstanceDescriptors;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
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
  private boolean isContext;
  private PyObject[] fields;
  private DictLayout attributes;
  private PyInstance part;

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

  @Override
  public void setType(PyType type) {
    this.type = type;
    if (part != null) {
      part.setType(type);
    }
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
    if (context != null) {
      context.isContext = true;
    }
    this.context = context;
  }

  /** Whether the exception may be in the chain of contexts of another. */
  boolean isContext() {
    return isContext;
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

  /**
   * What holds the attributes where a class statement made the class, so that inline caches work on
   * them; made when first needed.
   */
  @Override
  public PyInstance instance() {
    if (part == null && type.isHeapType()) {
      part = PyInstance.partOf(type, this);
    }
    return part;
  }

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  @Override
  public DictLayout instanceDict() {
    PyInstance holder = instance();
    if (holder != null) {
      return holder.instanceDict();
    }
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  /** Whether there may be attributes in {@code __dict__}. */
  boolean hasAttributes() {
    return part != null || attributes != null;
  }

  @Override
  public void setInstanceDict(DictLayout dict) {
    PyInstance holder = instance();
    if (holder != null) {
      holder.setInstanceDict(dict);
    } else {
      attributes = dict;
    }
  }

  @Override
  public PyObject ownAttr(String name) {
    if (part != null) {
      return part.ownAttr(name);
    }
    return attributes == null ? null : attributes.get(PyStr.of(name));
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    PyInstance holder = instance();
    if (holder != null) {
      return holder.setOwnAttr(name, value);
    }
    instanceDict().put(PyStr.of(name), value);
    return true;
  }

  @Override
  public boolean delOwnAttr(String name) {
    if (part != null) {
      return part.delOwnAttr(name);
    }
    return attributes != null && attributes.remove(PyStr.of(name)) != null;
  }

  // ---- an exception as an attribute of a class: never a descriptor, unless its class says so ----

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    return type.isHeapType() ? InstanceDescriptors.get(this, instance, owner) : this;
  }

  @Override
  public boolean isDataDescriptor() {
    return type.isHeapType() && InstanceDescriptors.isData(this);
  }
}
