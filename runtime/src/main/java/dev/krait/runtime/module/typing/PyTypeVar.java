package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code typing.TypeVar}: a type variable. */
public final class PyTypeVar extends TypeParameter {
  /** {@code typing.TypeVar}. */
  public static final PyType TYPE =
      PyType.builtin("typing.TypeVar", PyType.OBJECT, false, new TypeVarMethodsTable())
          .withWeakReferences();

  private final LazyValue bound;
  private final LazyValue constraints;
  private final Variance variance;

  PyTypeVar(PyObject name, LazyValue bound, LazyValue constraints, Variance variance) {
    super(name);
    this.bound = bound;
    this.constraints = constraints;
    this.variance = variance;
  }

  /** A type variable in brackets, without bound and constraints. */
  public static PyTypeVar plain(PyObject name) {
    return new PyTypeVar(name, null, null, Variance.INFERRED);
  }

  /** A type variable in brackets whose bound a function gives. */
  public static PyTypeVar bounded(PyObject name, PyObject bound) {
    return new PyTypeVar(name, LazyValue.of(bound), null, Variance.INFERRED);
  }

  /** A type variable in brackets whose constraints a function gives. */
  public static PyTypeVar constrained(PyObject name, PyObject constraints) {
    return new PyTypeVar(name, null, LazyValue.of(constraints), Variance.INFERRED);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  LazyValue bound() {
    return bound;
  }

  LazyValue constraints() {
    return constraints;
  }

  PyObject constraintsOrEmpty() {
    return constraints == null ? PyTuple.EMPTY : constraints.get();
  }

  Variance variance() {
    return variance;
  }
}
