package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code typing.TypeVarTuple}: a variable for any number of types (PEP 646). */
public final class PyTypeVarTuple extends TypeParameter {
  /** {@code typing.TypeVarTuple}. */
  public static final PyType TYPE =
      PyType.builtin("typing.TypeVarTuple", PyType.OBJECT, false, new TypeVarTupleMethodsTable())
          .withWeakReferences();

  public PyTypeVarTuple(PyObject name) {
    super(name);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return PyTuple.of(unpack(this)).iter();
  }

  /** {@code typing.Unpack[value]}. */
  static PyObject unpack(PyObject value) {
    return TypingFunctions.typing("Unpack").getItem(value);
  }

  /** Type parameters, with {@code Unpack[Ts]} for each {@code TypeVarTuple}. */
  static PyTuple unpacked(PyTuple parameters) {
    PyObject[] items = parameters.items().clone();
    for (int i = 0; i < items.length; i++) {
      if (items[i] instanceof PyTypeVarTuple) {
        items[i] = unpack(items[i]);
      }
    }
    return PyTuple.of(items);
  }
}
