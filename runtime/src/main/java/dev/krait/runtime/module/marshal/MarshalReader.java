package dev.krait.runtime.module.marshal;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyEllipsis;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads values, as any version of CPython wrote them. */
final class MarshalReader {
  private static final int REFERENCE = 0x80;
  private static final int DIGIT_BITS = 15;

  private final byte[] data;
  private final List<PyObject> references = new ArrayList<>();
  private int at;

  MarshalReader(byte[] data) {
    this.data = data;
  }

  /** How many bytes were not read. */
  int left() {
    return data.length - at;
  }

  /** The next value. */
  PyObject read() {
    PyObject value = next();
    if (value == null) {
      throw Errors.typeError("NULL object in marshal data for object");
    }
    return value;
  }

  /** The next value; null at the end of a dict. */
  private PyObject next() {
    int code = one();
    int slot = -1;
    if ((code & REFERENCE) != 0) {
      slot = references.size();
      references.add(null);
    }
    PyObject value = value((char) (code & ~REFERENCE), slot);
    if (slot >= 0) {
      references.set(slot, value);
    }
    return value;
  }

  private PyObject value(char type, int slot) {
    return switch (type) {
      case '0' -> null;
      case 'N' -> PyNone.NONE;
      case 'T' -> PyBool.TRUE;
      case 'F' -> PyBool.FALSE;
      case '.' -> PyEllipsis.INSTANCE;
      case 'S' -> ExceptionTypes.STOP_ITERATION;
      case 'i' -> PyInt.of(four());
      case 'l' -> big();
      case 'g' -> PyFloat.of(real());
      case 'f' -> PyFloat.of(Double.parseDouble(latin(one())));
      case 'y' -> PyComplex.of(real(), real());
      case 's' -> PyBytes.of(bytes(length()));
      case 'z', 'Z' -> PyStr.of(latin(one()));
      case 'a', 'A' -> PyStr.of(latin(length()));
      case 'u', 't' ->
          PyBytes.of(bytes(length()))
              .attr("decode")
              .call2(PyStr.of("utf-8"), PyStr.of("surrogatepass"));
      case ')' -> PyTuple.of(items(one()));
      case '(' -> PyTuple.of(items(length()));
      case '[' -> list(slot);
      case '<' -> PySet.TYPE.call1(PyTuple.of(items(length())));
      case '>' -> PyFrozenSet.TYPE.call1(PyTuple.of(items(length())));
      case '{' -> dict(slot);
      case ':' -> PySlice.TYPE.call3(read(), read(), read());
      case 'r' -> reference();
      default -> throw Errors.valueError("bad marshal data (unknown type code)");
    };
  }

  private PyObject reference() {
    int index = four();
    if (index < 0 || index >= references.size() || references.get(index) == null) {
      throw Errors.valueError("bad marshal data (invalid reference)");
    }
    return references.get(index);
  }

  private PyObject list(int slot) {
    int length = length();
    PyList list = new PyList();
    if (slot >= 0) {
      references.set(slot, list);
    }
    for (int i = 0; i < length; i++) {
      list.append(read());
    }
    return list;
  }

  private PyObject dict(int slot) {
    PyDict dict = new PyDict();
    if (slot >= 0) {
      references.set(slot, dict);
    }
    for (PyObject key = next(); key != null; key = next()) {
      dict.put(key, read());
    }
    return dict;
  }

  private PyObject[] items(int length) {
    PyObject[] items = new PyObject[length];
    for (int i = 0; i < length; i++) {
      items[i] = read();
    }
    return items;
  }

  private PyObject big() {
    int digits = four();
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < Math.abs(digits); i++) {
      long digit = one() | (one() << 8);
      value = value.or(BigInteger.valueOf(digit).shiftLeft(i * DIGIT_BITS));
    }
    return PyInt.of(digits < 0 ? value.negate() : value);
  }

  private int one() {
    if (at >= data.length) {
      throw tooShort();
    }
    return data[at++] & 0xff;
  }

  private static RuntimeException tooShort() {
    return Errors.of(ExceptionTypes.EOF_ERROR, "marshal data too short");
  }

  private int four() {
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value |= one() << (8 * i);
    }
    return value;
  }

  private double real() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits |= (long) one() << (8 * i);
    }
    return Double.longBitsToDouble(bits);
  }

  private int length() {
    int length = four();
    if (length < 0) {
      throw Errors.valueError("bad marshal data (size out of range)");
    }
    return length;
  }

  private byte[] bytes(int length) {
    if (length > data.length - at) {
      throw tooShort();
    }
    at += length;
    return Arrays.copyOfRange(data, at - length, at);
  }

  private String latin(int length) {
    return new String(bytes(length), StandardCharsets.ISO_8859_1);
  }
}
