package dev.krait.runtime.module.marshal;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBigInt;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyEllipsis;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyStr;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Writes values. */
final class MarshalWriter {
  /** The format of CPython 3.14. */
  static final int VERSION = 5;

  private static final int MAX_DEPTH = 2000;
  private static final int DIGIT_BITS = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int depth;

  byte[] write(PyObject value) {
    value(value);
    return out.toByteArray();
  }

  private void value(PyObject value) {
    if (++depth > MAX_DEPTH) {
      throw Errors.valueError("object too deeply nested to marshal");
    }
    if (value == PyNone.NONE) {
      out.write('N');
    } else if (value instanceof PyBool) {
      out.write(value == PyBool.TRUE ? 'T' : 'F');
    } else if (value == PyEllipsis.INSTANCE) {
      out.write('.');
    } else if (value instanceof PyInt || value instanceof PyBigInt) {
      integer(((IntLayout) value).bigValue());
    } else if (value instanceof PyFloat number) {
      out.write('g');
      eight(Double.doubleToLongBits(number.doubleValue()));
    } else if (value instanceof PyComplex number) {
      out.write('y');
      eight(Double.doubleToLongBits(number.real()));
      eight(Double.doubleToLongBits(number.imaginary()));
    } else if (value instanceof PyStr text) {
      text(text);
    } else if (value instanceof BytesLike bytes) {
      out.write('s');
      four(bytes.size());
      out.write(bytes.array(), 0, bytes.size());
    } else if (value instanceof PyTuple tuple) {
      out.write(tuple.size() < 256 ? ')' : '(');
      if (tuple.size() < 256) {
        out.write(tuple.size());
      } else {
        four(tuple.size());
      }
      all(tuple);
    } else if (value instanceof PyList || value instanceof PySet || value instanceof PyFrozenSet) {
      out.write(value instanceof PyList ? '[' : value instanceof PySet ? '<' : '>');
      four(value.len());
      all(value);
    } else if (value instanceof PyDict dict) {
      dict(dict);
    } else if (value instanceof PySlice slice) {
      out.write(':');
      value(slice.attr("start"));
      value(slice.attr("stop"));
      value(slice.attr("step"));
    } else {
      throw Errors.valueError("unmarshallable object");
    }
    depth--;
  }

  private void dict(DictLayout dict) {
    out.write('{');
    PyObject keys = dict.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      value(key);
      value(dict.get(key));
    }
    out.write('0');
  }

  private void all(PyObject values) {
    PyObject iterator = values.iter();
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      value(item);
    }
  }

  private void integer(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      out.write('i');
      four(number.intValue());
      return;
    }
    out.write('l');
    BigInteger rest = number.abs();
    int digits = (rest.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
    four(number.signum() < 0 ? -digits : digits);
    for (int i = 0; i < digits; i++) {
      int digit = rest.shiftRight(i * DIGIT_BITS).intValue() & ((1 << DIGIT_BITS) - 1);
      out.write(digit);
      out.write(digit >> 8);
    }
  }

  private void text(PyStr text) {
    String ascii = text.toString();
    if (ascii.chars().allMatch(c -> c < 0x80)) {
      out.write(ascii.length() < 256 ? 'z' : 'a');
      if (ascii.length() < 256) {
        out.write(ascii.length());
      } else {
        four(ascii.length());
      }
      ascii.chars().forEach(out::write);
      return;
    }
    BytesLike bytes =
        (BytesLike) text.attr("encode").call2(PyStr.of("utf-8"), PyStr.of("surrogatepass"));
    out.write('u');
    four(bytes.size());
    out.write(bytes.array(), 0, bytes.size());
  }

  private void four(int value) {
    for (int i = 0; i < Integer.BYTES; i++) {
      out.write(value >> (8 * i));
    }
  }

  private void eight(long value) {
    for (int i = 0; i < Long.BYTES; i++) {
      out.write((int) (value >> (8 * i)));
    }
  }
}
