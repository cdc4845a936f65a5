package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;

/** The descriptor of a name in {@code __slots__} (reference, 3.3.2.4). */
public final class PyMember extends AttributeDescriptor {
  /** {@code member_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin(
          "member_descriptor", PyType.OBJECT, false, new AttributeDescriptorMethodsTable());

  private final int index;

  PyMember(String name, PyType owner, int index) {
    super(name, owner);
    this.index = index;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The value's index in the instance. */
  public int index() {
    return index;
  }

  @Override
  protected PyObject read(PyObject instance) {
    PyObject value = instance.instance().value(index);
    if (value == null) {
      throw Errors.attributeError(
          instance,
          name(),
          "'"
              + TypeNames.outsideMain(instance.type())
              + "' object has no attribute '"
              + name()
              + "'");
    }
    return value;
  }

  @Override
  protected boolean write(PyObject instance, PyObject value) {
    PyInstance part = instance.instance();
    if (value == null && part.value(index) == null) {
      throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, name());
    }
    part.setValue(index, value);
    return true;
  }
}
