package dev.krait.runtime.function;

import dev.krait.runtime.object.InstanceDescriptors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code staticmethod(function)}: a class attribute that never binds (library reference). */
public final class PyStaticMethod extends WrappedFunction {
  /** {@code staticmethod}. */
  public static final PyType TYPE =
      PyType.builtin("staticmethod", PyType.OBJECT, true, new StaticMethodMethodsTable())
          .withInstanceDict();

  public PyStaticMethod(PyObject function) {
    super(TYPE);
    wrap(function);
  }

  /** An instance of the type or a subclass, not yet initialised. */
  PyStaticMethod(PyType type) {
    super(type);
  }

  @Override
  public PyType type() {
    return instance() == null ? TYPE : instance().type();
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    if (instance() != null && type().slot(Slot.GET) != TYPE.slot(Slot.GET)) {
      return InstanceDescriptors.get(this, instance, owner);
    }
    return function();
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return function().callN(args, names);
  }
}
