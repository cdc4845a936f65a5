package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;

/**
 * A class attribute that reads and writes a part of the instance: CPython's {@code
 * getset_descriptor} and {@code member_descriptor}.
 */
public abstract class AttributeDescriptor extends PyObject {
  private final String name;
  private final PyType owner;

  protected AttributeDescriptor(String name, PyType owner) {
    this.name = name;
    this.owner = owner;
  }

  /** {@code __name__}. */
  public final String name() {
    return name;
  }

  /** {@code __objclass__}. */
  public final PyType owner() {
    return owner;
  }

  /** {@code __doc__}, or null. */
  public String doc() {
    return null;
  }

  /** The value, whose owner is checked. */
  protected abstract PyObject read(PyObject instance);

  /** Sets the value, or deletes it if {@code value} is null; false if it is read-only. */
  protected abstract boolean write(PyObject instance, PyObject value);

  private void check(PyObject instance) {
    if (!owner.isInstance(instance)) {
      throw Errors.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + instance.type().name()
              + "' object");
    }
  }

  @Override
  public final PyObject descrGet(PyObject instance, PyType from) {
    if (instance == null) {
      return this;
    }
    check(instance);
    return read(instance);
  }

  @Override
  public final boolean isDataDescriptor() {
    return true;
  }

  @Override
  public final boolean descrSet(PyObject instance, PyObject value) {
    check(instance);
    if (!write(instance, value)) {
      throw notWritable();
    }
    return true;
  }

  @Override
  public final boolean descrDelete(PyObject instance) {
    check(instance);
    if (!write(instance, null)) {
      throw notWritable();
    }
    return true;
  }

  /** What a write to a read-only attribute raises. */
  protected PyException notWritable() {
    return Errors.of(
        dev.krait.runtime.exception.ExceptionTypes.ATTRIBUTE_ERROR,
        "attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
  }
}
