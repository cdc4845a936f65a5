package dev.krait.runtime.module.struct;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.HalfFloat;
import dev.krait.runtime.text.PyBytes;
import java.math.BigInteger;
import java.util.Arrays;

/** Reads values from bytes. */
final class StructUnpacker {
  private final StructFormat format;
  private final byte[] bytes;

  StructUnpacker(StructFormat format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  PyTuple unpack(int start) {
    PyObject[] values = new PyObject[format.values()];
    int next = 0;
    for (StructField field : format.fields()) {
      int at = start + field.offset();
      for (int i = 0; i < field.count(); i++) {
        values[next++] = get(field, at);
        at += field.width();
      }
    }
    return PyTuple.of(values);
  }

  private PyObject get(StructField field, int at) {
    int width = field.width();
    switch (field.code()) {
      case 'c':
        return PyBytes.of(bytes[at]);
      case '?':
        return PyBool.of(bytes[at] != 0);
      case 's':
        return PyBytes.of(Arrays.copyOfRange(bytes, at, at + width));
      case 'p':
        if (width == 0) {
          return PyBytes.EMPTY;
        }
        int length = Math.min(bytes[at] & 255, width - 1);
        return PyBytes.of(Arrays.copyOfRange(bytes, at + 1, at + 1 + length));
      case 'e', 'f', 'd':
        return PyFloat.of(real(field.code(), at));
      case 'F':
        return PyComplex.of(real('f', at), real('f', at + 4));
      case 'D':
        return PyComplex.of(real('d', at), real('d', at + 8));
      default:
    }
    long bits = bits(at, width);
    if (Character.isUpperCase(field.code())) {
      return width < 8 || bits >= 0
          ? PyInt.of(bits)
          : PyInt.of(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
    }
    int unused = 64 - 8 * width;
    return PyInt.of(bits << unused >> unused);
  }

  private double real(char code, int at) {
    return switch (code) {
      case 'd' -> Double.longBitsToDouble(bits(at, 8));
      case 'f' -> Float.intBitsToFloat((int) bits(at, 4));
      default -> HalfFloat.toDouble((int) bits(at, 2));
    };
  }

  private long bits(int at, int width) {
    long bits = 0;
    for (int i = 0; i < width; i++) {
      bits = bits << 8 | bytes[format.little() ? at + width - 1 - i : at + i] & 255;
    }
    return bits;
  }
}
