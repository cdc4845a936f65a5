package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.text.PyStr;

/** An exact {@code list}. */
public final class PyList extends ListLayout {
  /** {@code list}. */
  public static final PyType TYPE =
      PyType.builtin(
          "list",
          PyType.OBJECT,
          true,
          new ListOperatorsTable(),
          new GenericMethodsTable(),
          new ListMethodsTable(),
          new GenericMethodsTable(),
          Unhashable.TABLE);

  public PyList() {}

  /** A list of these elements; the array belongs to it. */
  public PyList(PyObject... items) {
    super(items);
  }

  /** An empty list with room for this many elements. */
  public static PyList withCapacity(int capacity) {
    PyList list = new PyList();
    if (capacity > 0) {
      list.items = new PyObject[capacity];
    }
    return list;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len() {
    return size;
  }

  @Override
  public boolean isTrue() {
    return size != 0;
  }

  @Override
  public long hash() {
    throw Unhashable.error(this);
  }

  // ---- items ----

  @Override
  public PyObject getItem(long key) {
    PyObject[] array = items;
    long index = key < 0 ? key + size : key;
    if (index >= 0 && index < size && index < array.length) {
      PyObject value = array[(int) index];
      if (value != null) {
        return value;
      }
    }
    if (index >= 0 && index < size) {
      PyObject value = packedAt((int) index);
      if (value != null) {
        return value;
      }
    }
    throw ListOperators.outOfRange("list index out of range");
  }

  /** The list at an index; null if there is something else or nothing. */
  public PyList row(long key) {
    PyObject[] array = items;
    long index = key < 0 ? key + size : key;
    return index >= 0
            && index < size
            && index < array.length
            && array[(int) index] instanceof PyList list
        ? list
        : null;
  }

  @Override
  public PyObject getItem(PyObject key) {
    return key instanceof PyInt index
        ? getItem(index.longValue())
        : ListOperators.getItem(this, key);
  }

  @Override
  public void setItem(long key, PyObject value) {
    PyObject[] array = items;
    long index = key < 0 ? key + size : key;
    if (index >= 0 && index < size && index < array.length) {
      array[(int) index] = value;
      return;
    }
    if (index >= 0 && index < size) {
      setPacked((int) index, value);
      return;
    }
    throw ListOperators.outOfRange("list assignment index out of range");
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    if (key instanceof PyInt index) {
      setItem(index.longValue(), value);
    } else {
      ListOperators.setItem(this, key, value);
    }
  }

  @Override
  public void delItem(PyObject key) {
    ListOperators.delItem(this, key);
  }

  @Override
  public boolean contains(PyObject value) {
    return ListOperators.contains(this, value);
  }

  @Override
  public PyObject iter() {
    return new ListIterator(this);
  }

  // ---- operators ----

  @Override
  public PyObject add(PyObject other) {
    return other instanceof PyList list ? ListOperators.concat(this, list) : super.add(other);
  }

  @Override
  public PyObject iAdd(PyObject other) {
    if (other instanceof PyList || other instanceof PyTuple) {
      ListOperators.extend(this, other);
      return this;
    }
    return super.iAdd(other);
  }

  @Override
  public PyObject mul(PyObject other) {
    return other instanceof PyInt times ? mul(times.longValue()) : super.mul(other);
  }

  @Override
  public PyObject mul(long other) {
    PyList flags = Repetition.ofBool(this, other);
    if (flags != null) {
      return flags;
    }
    PyObject[] array = stable();
    return new PyList(Repetition.of(array, Math.min(size, array.length), other));
  }

  @Override
  public PyObject iMul(PyObject other) {
    return other instanceof PyInt times
        ? ListOperators.repeatInPlace(this, times)
        : super.iMul(other);
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyList list
        ? PyBool.of(ListOperators.equal(this, list))
        : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyList list ? ListOperators.equal(this, list) : super.isEq(other);
  }

  @Override
  public PyObject ne(PyObject other) {
    return other instanceof PyList list
        ? PyBool.of(!ListOperators.equal(this, list))
        : super.ne(other);
  }

  @Override
  public boolean isNe(PyObject other) {
    return other instanceof PyList list ? !ListOperators.equal(this, list) : super.isNe(other);
  }

  @Override
  public PyObject lt(PyObject other) {
    return other instanceof PyList list
        ? ListOperators.compare(CompareOperator.LT, this, list)
        : super.lt(other);
  }

  @Override
  public PyObject le(PyObject other) {
    return other instanceof PyList list
        ? ListOperators.compare(CompareOperator.LE, this, list)
        : super.le(other);
  }

  @Override
  public PyObject gt(PyObject other) {
    return other instanceof PyList list
        ? ListOperators.compare(CompareOperator.GT, this, list)
        : super.gt(other);
  }

  @Override
  public PyObject ge(PyObject other) {
    return other instanceof PyList list
        ? ListOperators.compare(CompareOperator.GE, this, list)
        : super.ge(other);
  }

  @Override
  public PyStr repr() {
    return ListOperators.repr(this);
  }
}
