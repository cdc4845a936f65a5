package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.text.PyStr;

/** An exact {@code tuple}. */
public final class PyTuple extends TupleLayout {
  /** {@code tuple}. */
  public static final PyType TYPE =
      PyType.builtin(
          "tuple",
          PyType.OBJECT,
          true,
          new TupleOperatorsTable(),
          new TupleMethodsTable(),
          new GenericMethodsTable());

  /** {@code ()}. */
  public static final PyTuple EMPTY = new PyTuple(NO_ARGS);

  /** The hash once asked for; 0 before. */
  private long hash;

  private PyTuple(PyObject[] items) {
    super(items);
  }

  /** A tuple of these elements; the array belongs to it. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  /** A tuple of two elements. */
  public static PyTuple pair(PyObject first, PyObject second) {
    return new PyTuple(new PyObject[] {first, second});
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len() {
    return items.length;
  }

  @Override
  public boolean isTrue() {
    return items.length != 0;
  }

  @Override
  public long hash() {
    long known = hash;
    if (known == 0) {
      known = TupleHash.of(items);
      hash = known;
    }
    return known;
  }

  // ---- items ----

  @Override
  public PyObject getItem(long key) {
    PyObject[] array = items;
    long index = key < 0 ? key + array.length : key;
    if (index < 0 || index >= array.length) {
      throw TupleOperators.outOfRange();
    }
    return array[(int) index];
  }

  @Override
  public PyObject getItem(PyObject key) {
    return key instanceof PyInt index
        ? getItem(index.longValue())
        : TupleOperators.getItem(this, key);
  }

  @Override
  public boolean contains(PyObject value) {
    return TupleOperators.contains(this, value);
  }

  @Override
  public PyObject iter() {
    return new TupleIterator(this);
  }

  // ---- operators ----

  @Override
  public PyObject add(PyObject other) {
    return other instanceof PyTuple tuple ? TupleOperators.concat(this, tuple) : super.add(other);
  }

  @Override
  public PyObject mul(PyObject other) {
    return other instanceof PyInt times ? mul(times.longValue()) : super.mul(other);
  }

  @Override
  public PyObject mul(long other) {
    return other == 1 ? this : of(Repetition.of(items, items.length, other));
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyTuple tuple
        ? PyBool.of(TupleOperators.equal(this, tuple))
        : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyTuple tuple ? TupleOperators.equal(this, tuple) : super.isEq(other);
  }

  @Override
  public PyObject ne(PyObject other) {
    return other instanceof PyTuple tuple
        ? PyBool.of(!TupleOperators.equal(this, tuple))
        : super.ne(other);
  }

  @Override
  public boolean isNe(PyObject other) {
    return other instanceof PyTuple tuple ? !TupleOperators.equal(this, tuple) : super.isNe(other);
  }

  @Override
  public PyObject lt(PyObject other) {
    return other instanceof PyTuple tuple
        ? ArrayOrder.compare(CompareOperator.LT, items, tuple.items)
        : super.lt(other);
  }

  @Override
  public boolean isLt(PyObject other) {
    return other instanceof PyTuple tuple ? TupleOperators.less(this, tuple) : super.isLt(other);
  }

  @Override
  public PyObject le(PyObject other) {
    return other instanceof PyTuple tuple
        ? ArrayOrder.compare(CompareOperator.LE, items, tuple.items)
        : super.le(other);
  }

  @Override
  public PyObject gt(PyObject other) {
    return other instanceof PyTuple tuple
        ? ArrayOrder.compare(CompareOperator.GT, items, tuple.items)
        : super.gt(other);
  }

  @Override
  public PyObject ge(PyObject other) {
    return other instanceof PyTuple tuple
        ? ArrayOrder.compare(CompareOperator.GE, items, tuple.items)
        : super.ge(other);
  }

  @Override
  public PyStr repr() {
    return TupleOperators.repr(this);
  }
}
