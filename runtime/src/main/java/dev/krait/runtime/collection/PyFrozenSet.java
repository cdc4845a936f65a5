package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** An exact {@code frozenset}; elements are added only while it is made. */
public final class PyFrozenSet extends FrozenSetLayout {
  /** {@code frozenset}. */
  public static final PyType TYPE =
      PyType.builtin(
              "frozenset",
              PyType.OBJECT,
              true,
              new SetOperatorsTable(),
              new GenericMethodsTable(),
              new SetQueriesTable(),
              new FrozenSetMethodsTable(),
              new GenericMethodsTable())
          .withWeakReferences();

  public PyFrozenSet() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len() {
    return used;
  }

  @Override
  public boolean isTrue() {
    return used != 0;
  }

  @Override
  public long hash() {
    return frozenHash();
  }

  @Override
  public boolean contains(PyObject key) {
    return has(key);
  }

  @Override
  public PyObject iter() {
    return new SetIterator(this);
  }

  @Override
  public PyStr repr() {
    return SetOperators.repr(this);
  }

  // ---- operators: fast paths for exact sets ----

  @Override
  public PyObject or(PyObject other) {
    return other instanceof PySet || other instanceof PyFrozenSet
        ? SetOperations.union(this, other)
        : super.or(other);
  }

  @Override
  public PyObject and(PyObject other) {
    return other instanceof PySet || other instanceof PyFrozenSet
        ? SetOperations.intersection(this, other)
        : super.and(other);
  }

  @Override
  public PyObject sub(PyObject other) {
    return other instanceof PySet || other instanceof PyFrozenSet
        ? SetOperations.difference(this, other)
        : super.sub(other);
  }

  @Override
  public PyObject xor(PyObject other) {
    return other instanceof PySet || other instanceof PyFrozenSet
        ? SetOperations.symmetricDifference(this, other)
        : super.xor(other);
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyFrozenSet set
        ? PyBool.of(SetOperations.equal(this, set))
        : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyFrozenSet set ? SetOperations.equal(this, set) : super.isEq(other);
  }
}
