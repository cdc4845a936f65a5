package dev.krait.runtime.module.struct;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.ComplexConversion;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.HalfFloat;
import java.math.BigInteger;
import java.util.Arrays;

/** Writes values as bytes. */
final class StructPacker {
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  private final StructFormat format;
  private final byte[] into;
  private final int start;

  StructPacker(StructFormat format, byte[] into, int start) {
    this.format = format;
    this.into = into;
    this.start = start;
  }

  void pack(PyObject[] values, int from) {
    Arrays.fill(into, start, start + format.size(), (byte) 0);
    int next = from;
    for (StructField field : format.fields()) {
      int at = start + field.offset();
      for (int i = 0; i < field.count(); i++) {
        put(field, at, values[next++]);
        at += field.width();
      }
    }
  }

  private void put(StructField field, int at, PyObject value) {
    switch (field.code()) {
      case 'c' -> {
        if (!(value instanceof BytesLike bytes) || bytes.size() != 1) {
          throw StructErrors.of("char format requires a bytes object of length 1");
        }
        into[at] = bytes.array()[0];
      }
      case '?' -> into[at] = (byte) (value.isTrue() ? 1 : 0);
      case 's', 'p' -> putBytes(field, at, value);
      case 'e', 'f', 'd' -> putFloat(field.code(), at, real(value), !field.isNative());
      case 'F', 'D' -> {
        ComplexLayout number = complex(value);
        char part = field.code() == 'F' ? 'f' : 'd';
        boolean checked = !format.little();
        putFloat(part, at, number.real(), checked);
        putFloat(part, at + field.width() / 2, number.imaginary(), checked);
      }
      default -> putBits(at, field.width(), bits(field, value));
    }
  }

  private void putBytes(StructField field, int at, PyObject value) {
    if (!(value instanceof BytesLike bytes)) {
      throw StructErrors.of("argument for '" + field.code() + "' must be a bytes object");
    }
    int width = field.width();
    if (field.code() == 's') {
      System.arraycopy(bytes.array(), 0, into, at, Math.min(width, bytes.size()));
    } else if (width > 0) {
      int length = Math.min(width - 1, bytes.size());
      System.arraycopy(bytes.array(), 0, into, at + 1, length);
      into[at] = (byte) Math.min(length, 255);
    }
  }

  private static double real(PyObject value) {
    try {
      return FloatConversion.real(value);
    } catch (PyException e) {
      throw StructErrors.of("required argument is not a float");
    }
  }

  private static ComplexLayout complex(PyObject value) {
    try {
      return ComplexConversion.number(value);
    } catch (PyException e) {
      throw StructErrors.of("required argument is not a complex");
    }
  }

  /** Only the portable functions of CPython check that a number fits in 32 bits. */
  private void putFloat(char code, int at, double value, boolean checked) {
    if (code == 'd') {
      putBits(at, 8, Double.doubleToRawLongBits(value));
    } else if (code == 'f') {
      float narrow = (float) value;
      if (checked && Float.isInfinite(narrow) && !Double.isInfinite(value)) {
        throw Errors.overflowError("float too large to pack with f format");
      }
      putBits(at, 4, Float.floatToRawIntBits(narrow));
    } else {
      int bits = HalfFloat.ofDouble(value);
      if (bits < 0) {
        throw Errors.overflowError("float too large to pack with e format");
      }
      putBits(at, 2, bits);
    }
  }

  private void putBits(int at, int width, long bits) {
    for (int i = 0; i < width; i++) {
      into[format.little() ? at + i : at + width - 1 - i] = (byte) (bits >> 8 * i);
    }
  }

  /** The low bits of an integer that the field can hold. */
  private static long bits(StructField field, PyObject value) {
    IntLayout number = integer(value);
    int size = 8 * field.width();
    boolean unsigned = Character.isUpperCase(field.code());
    boolean pointer = field.code() == 'P';
    if (number.isLong()) {
      long bits = number.longValue();
      boolean fits =
          pointer
              || (unsigned
                  ? bits >= 0 && (size == 64 || bits >> size == 0)
                  : size == 64 || bits == bits << 64 - size >> 64 - size);
      if (fits) {
        return bits;
      }
    } else if (unsigned && size == 64) {
      BigInteger big = number.bigValue();
      if (big.signum() > 0 && big.compareTo(TWO_64) < 0) {
        return big.longValue();
      }
    }
    if (pointer) {
      throw StructErrors.of("int too large to convert");
    }
    BigInteger least = unsigned ? BigInteger.ZERO : BigInteger.ONE.shiftLeft(size - 1).negate();
    BigInteger most = BigInteger.ONE.shiftLeft(unsigned ? size : size - 1).subtract(BigInteger.ONE);
    throw StructErrors.of(
        "'" + field.code() + "' format requires " + least + " <= number <= " + most);
  }

  private static IntLayout integer(PyObject value) {
    try {
      IntLayout number = Index.orNull(value);
      if (number != null) {
        return number;
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    throw StructErrors.of("required argument is not an integer");
  }
}
