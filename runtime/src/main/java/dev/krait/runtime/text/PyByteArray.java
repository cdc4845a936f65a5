package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An exact {@code bytearray}. */
public final class PyByteArray extends ByteArrayLayout {
  /** {@code bytearray}. */
  public static final PyType TYPE =
      PyType.builtin(
          "bytearray",
          PyType.OBJECT,
          true,
          new ByteArrayMethodsTable(),
          new BytesOperatorMethodsTable(),
          new BytesSearchMethodsTable(),
          new BytesSplitMethodsTable(),
          new BytesTextMethodsTable());

  public PyByteArray() {}

  /** An object of these bytes; the array belongs to it. */
  public PyByteArray(byte[] bytes) {
    set(bytes);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isTrue() {
    return size() != 0;
  }

  @Override
  public int len() {
    return size();
  }

  @Override
  public PyObject getItem(PyObject key) {
    return key instanceof PyInt index
        ? getItem(index.longValue())
        : BytesOperators.getItem(this, key);
  }

  @Override
  public PyObject getItem(long key) {
    return PyInt.of(array()[index(key)] & 255);
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    BytesOperators.setItem(this, key, value);
  }

  @Override
  public void setItem(long key, PyObject value) {
    int octet = BytesArguments.octet(value);
    setByte(index(key), octet);
  }

  private int index(long key) {
    int size = size();
    long index = key < 0 ? key + size : key;
    if (index < 0 || index >= size) {
      throw Errors.indexError("bytearray index out of range");
    }
    return (int) index;
  }

  @Override
  public PyObject iter() {
    return new BytesIterator(this);
  }
}
