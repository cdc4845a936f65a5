package dev.krait.runtime.function;

import dev.krait.runtime.object.InstanceDescriptors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code classmethod(function)}: a class attribute bound to the class (library reference). */
public final class PyClassMethod extends WrappedFunction {
  /** {@code classmethod}. */
  public static final PyType TYPE =
      PyType.builtin("classmethod", PyType.OBJECT, true, new ClassMethodMethodsTable())
          .withInstanceDict();

  public PyClassMethod(PyObject function) {
    super(TYPE);
    wrap(function);
  }

  /** An instance of the type or a subclass, not yet initialised. */
  PyClassMethod(PyType type) {
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
    return new PyMethod(function(), owner == null ? instance.type() : owner);
  }
}
