package dev.krait.runtime.text;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code iter(bytes)} and {@code iter(bytearray)}, whose types differ. */
public final class BytesIterator extends BuiltinIterator {
  /** {@code bytes_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("bytes_iterator", PyType.OBJECT, false, new BytesIteratorMethodsTable());

  /** {@code bytearray_iterator}. */
  public static final PyType ARRAY_TYPE =
      PyType.builtin("bytearray_iterator", PyType.OBJECT, false, new BytesIteratorMethodsTable());

  private final BytesLike bytes;
  private int index;

  BytesIterator(BytesLike bytes) {
    this.bytes = bytes;
  }

  @Override
  public PyType type() {
    return bytes instanceof BytesLayout ? TYPE : ARRAY_TYPE;
  }

  /** What is iterated over; null at the end. */
  BytesLike bytes() {
    return index < 0 ? null : bytes;
  }

  int index() {
    return index;
  }

  void setIndex(long state) {
    if (index >= 0) {
      index = (int) Math.max(0, Math.min(state, bytes.size()));
    }
  }

  @Override
  public PyObject next() {
    int at = index;
    int size = bytes.size();
    if (at >= 0 && at < size) {
      index = at + 1;
      return PyInt.of(bytes.array()[at] & 255);
    }
    index = -1;
    return null;
  }

  @Override
  public int lengthHint() {
    return index < 0 ? 0 : Math.max(0, bytes.size() - index);
  }
}
