package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.module.typing.GenericClass;
import dev.krait.runtime.module.typing.PyParamSpec;
import dev.krait.runtime.module.typing.PyTypeAlias;
import dev.krait.runtime.module.typing.PyTypeVar;
import dev.krait.runtime.module.typing.PyTypeVarTuple;
import dev.krait.runtime.module.typing.TypeParameter;
import dev.krait.runtime.object.PyObject;

/** Type parameters in brackets, generic definitions and {@code type} statements (8.10, 7.14). */
public final class TypeParameters {
  private TypeParameters() {}

  /** {@code [T]}. */
  public static PyObject typeVar(PyObject name) {
    return PyTypeVar.plain(name);
  }

  /** {@code [T: bound]}. */
  public static PyObject typeVarWithBound(PyObject name, PyObject bound) {
    return PyTypeVar.bounded(name, bound);
  }

  /** {@code [T: (constraints)]}. */
  public static PyObject typeVarWithConstraints(PyObject name, PyObject constraints) {
    return PyTypeVar.constrained(name, constraints);
  }

  /** {@code [**P]}. */
  public static PyObject paramSpec(PyObject name) {
    return PyParamSpec.plain(name);
  }

  /** {@code [*Ts]}. */
  public static PyObject typeVarTuple(PyObject name) {
    return new PyTypeVarTuple(name);
  }

  /** {@code [parameter = default]}. */
  public static PyObject withDefault(PyObject parameter, PyObject function) {
    ((TypeParameter) parameter).setLazyDefault(function);
    return parameter;
  }

  /** {@code def function[parameters]}. */
  public static PyObject generic(PyObject function, PyObject parameters) {
    ((PyFunction) function).setTypeParameters((PyTuple) parameters);
    return function;
  }

  /** The last base of {@code class name[parameters]}. */
  public static PyObject genericBase(PyObject parameters) {
    return GenericClass.of((PyTuple) parameters);
  }

  /** {@code type name[parameters] = value}. */
  public static PyObject alias(PyObject name, PyObject parameters, PyObject value) {
    PyObject module = value.attr("__module__");
    return PyTypeAlias.of(name, parameters, value, module);
  }
}
