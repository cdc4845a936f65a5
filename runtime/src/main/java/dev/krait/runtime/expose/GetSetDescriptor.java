package dev.krait.runtime.expose;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.AttributeDescriptor;
import dev.krait.runtime.object.AttributeDescriptorMethodsTable;
import dev.krait.runtime.object.PyMember;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** A computed attribute of a built-in type: CPython's {@code getset_descriptor}. */
public final class GetSetDescriptor extends AttributeDescriptor {
  /** {@code getset_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin(
          "getset_descriptor", PyType.OBJECT, false, new AttributeDescriptorMethodsTable());

  private final MethodTable table;
  private final int index;
  private final GetSetSpec spec;

  GetSetDescriptor(MethodTable table, int index, GetSetSpec spec, PyType owner) {
    super(spec.name(), owner);
    this.table = table;
    this.index = index;
    this.spec = spec;
  }

  @Override
  public PyType type() {
    return spec.member() ? PyMember.TYPE : TYPE;
  }

  @Override
  public String doc() {
    return spec.doc();
  }

  @Override
  protected PyObject read(PyObject instance) {
    return table.get(index, instance);
  }

  @Override
  protected PyException notWritable() {
    return spec.member()
        ? Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute")
        : super.notWritable();
  }

  @Override
  protected boolean write(PyObject instance, PyObject value) {
    if (!spec.writable()) {
      return false;
    }
    table.set(index, instance, value);
    return true;
  }
}
