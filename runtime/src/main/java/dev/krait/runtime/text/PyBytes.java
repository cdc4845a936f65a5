package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An exact {@code bytes}. */
public final class PyBytes extends BytesLayout {
  /** {@code b''}. */
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  private static final PyBytes[] SINGLE = new PyBytes[256];

  static {
    for (int i = 0; i < SINGLE.length; i++) {
      SINGLE[i] = new PyBytes(new byte[] {(byte) i});
    }
  }

  /** {@code bytes}. */
  public static final PyType TYPE =
      PyType.builtin(
          "bytes",
          PyType.OBJECT,
          true,
          new BytesMethodsTable(),
          new BytesOperatorMethodsTable(),
          new BytesSearchMethodsTable(),
          new BytesSplitMethodsTable(),
          new BytesTextMethodsTable());

  private final byte[] value;
  private long hash;

  private PyBytes(byte[] value) {
    this.value = value;
  }

  /** An object of these bytes; the array belongs to it. */
  public static PyBytes of(byte... value) {
    return value.length == 0
        ? EMPTY
        : value.length == 1 ? SINGLE[value[0] & 255] : new PyBytes(value);
  }

  /** The chars of a string, which are below 256, as bytes: for constants. */
  public static PyBytes ofLatin1(String text) {
    return of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The bytes, which are not to be changed. */
  byte[] value() {
    return value;
  }

  /** The byte at an index within the bounds, from 0 to 255. */
  public int byteAt(int index) {
    return value[index] & 255;
  }

  @Override
  public PyBytes exact() {
    return this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject add(PyObject other) {
    return other instanceof PyBytes bytes ? concat(value, bytes.value) : super.add(other);
  }

  static PyBytes concat(byte[] left, byte[] right) {
    byte[] sum = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, sum, left.length, right.length);
    return of(sum);
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyBytes bytes
        ? PyBool.of(Arrays.equals(value, bytes.value))
        : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyBytes bytes
        ? Arrays.equals(value, bytes.value)
        : super.eq(other).isTrue();
  }

  @Override
  public boolean isTrue() {
    return value.length != 0;
  }

  @Override
  public long hash() {
    long result = hash;
    if (result == 0) {
      result = StrHash.DEFAULT.of(value, value.length);
      hash = result;
    }
    return result;
  }

  @Override
  public PyStr repr() {
    return BytesRepr.of(value, value.length);
  }

  @Override
  public int len() {
    return value.length;
  }

  @Override
  public PyObject getItem(PyObject key) {
    return key instanceof PyInt index
        ? getItem(index.longValue())
        : BytesOperators.getItem(this, key);
  }

  @Override
  public PyObject getItem(long key) {
    long index = key < 0 ? key + value.length : key;
    if (index < 0 || index >= value.length) {
      throw Errors.indexError("index out of range");
    }
    return PyInt.of(value[(int) index] & 255);
  }

  @Override
  public PyObject iter() {
    return new BytesIterator(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyObject object && isEq(object);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }
}
