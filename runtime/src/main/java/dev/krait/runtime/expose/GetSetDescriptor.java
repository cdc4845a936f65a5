package dev.krait.runtime.expose;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** A computed attribute of a built-in type: CPython's {@code getset_descriptor}. */
public final class GetSetDescriptor extends PyObject {
  /** {@code getset_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin("getset_descriptor", PyType.OBJECT, false, new GetSetMethodsTable());

  private final MethodTable table;
  private final int index;
  private final GetSetSpec spec;
  private final PyType owner;

  GetSetDescriptor(MethodTable table, int index, GetSetSpec spec, PyType owner) {
    this.table = table;
    this.index = index;
    this.spec = spec;
    this.owner = owner;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code __objclass__}. */
  public PyType owner() {
    return owner;
  }

  /** What is known of the attribute. */
  public GetSetSpec spec() {
    return spec;
  }

  private void check(PyObject self) {
    if (!owner.isInstance(self)) {
      throw Errors.typeError(
          "descriptor '"
              + spec.name()
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + self.type().name()
              + "' object");
    }
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType from) {
    if (instance == null) {
      return this;
    }
    check(instance);
    return table.get(index, instance);
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public boolean descrSet(PyObject instance, PyObject value) {
    check(instance);
    if (!spec.writable()) {
      throw notWritable();
    }
    table.set(index, instance, value);
    return true;
  }

  @Override
  public boolean descrDelete(PyObject instance) {
    check(instance);
    if (!spec.writable()) {
      throw notWritable();
    }
    table.set(index, instance, null);
    return true;
  }

  private PyException notWritable() {
    return Errors.attributeError(
        this,
        spec.name(),
        "attribute '" + spec.name() + "' of '" + owner.name() + "' objects is not writable");
  }
}
