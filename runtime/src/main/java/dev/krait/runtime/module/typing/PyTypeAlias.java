package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code typing.TypeAliasType}: what a {@code type} statement binds (PEP 695). */
public final class PyTypeAlias extends PyObject {
  /** {@code typing.TypeAliasType}. */
  public static final PyType TYPE =
      PyType.builtin("typing.TypeAliasType", PyType.OBJECT, false, new TypeAliasMethodsTable());

  private final PyObject name;
  private final PyTuple typeParameters;
  private final LazyValue value;
  private final PyObject module;

  /**
   * @param module {@code __module__}
   */
  PyTypeAlias(PyObject name, PyTuple typeParameters, LazyValue value, PyObject module) {
    this.name = name;
    this.typeParameters = typeParameters;
    this.value = value;
    this.module = module;
  }

  /**
   * What a {@code type} statement binds.
   *
   * @param typeParameters a tuple, or None
   * @param function gives the value
   */
  public static PyTypeAlias of(
      PyObject name, PyObject typeParameters, PyObject function, PyObject module) {
    PyTuple tuple = typeParameters instanceof PyTuple given ? given : PyTuple.EMPTY;
    return new PyTypeAlias(name, tuple, LazyValue.of(function), module);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return PyTuple.of(PyTypeVarTuple.unpack(this)).iter();
  }

  PyObject name() {
    return name;
  }

  PyTuple typeParameters() {
    return typeParameters;
  }

  LazyValue value() {
    return value;
  }

  PyObject module() {
    return module;
  }
}
