package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/**
 * The elements of a {@code memoryview}: one native format character of module {@code struct}, on a
 * little-endian 64-bit machine.
 */
final class MemoryFormat {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final char code;
  private final String text;
  private final int size;

  private MemoryFormat(char code, String text, int size) {
    this.code = code;
    this.text = text;
    this.size = size;
  }

  /** The format, or null if it is not a single native character with an optional {@code @}. */
  static MemoryFormat of(String text) {
    int at = text.startsWith("@") ? 1 : 0;
    if (text.length() != at + 1) {
      return null;
    }
    char code = text.charAt(at);
    int size =
        switch (code) {
          case 'c', 'b', 'B', '?' -> 1;
          case 'h', 'H', 'e' -> 2;
          case 'i', 'I', 'f' -> 4;
          case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
          default -> 0;
        };
    return size == 0 ? null : new MemoryFormat(code, text, size);
  }

  /** {@link #of}, or an error that says that elements of this format cannot be had. */
  static MemoryFormat require(String text) {
    MemoryFormat format = of(text);
    if (format == null) {
      throw Errors.of(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR, "memoryview: format " + text + " not supported");
    }
    return format;
  }

  int size() {
    return size;
  }

  boolean isByte() {
    return code == 'b' || code == 'B' || code == 'c';
  }

  /** The element at an index of the array. */
  PyObject get(byte[] array, int at) {
    switch (code) {
      case 'B':
        return PyInt.of(array[at] & 255);
      case 'c':
        return PyBytes.of(array[at]);
      case '?':
        return PyBool.of(array[at] != 0);
      case 'f':
        return PyFloat.of(Float.intBitsToFloat((int) bits(array, at)));
      case 'd':
        return PyFloat.of(Double.longBitsToDouble(bits(array, at)));
      case 'e':
        return PyFloat.of(HalfFloat.toDouble((int) bits(array, at)));
      default:
    }
    long bits = bits(array, at);
    int unused = 64 - 8 * size;
    if (!isUnsigned()) {
      return PyInt.of(bits << unused >> unused);
    }
    return bits >= 0
        ? PyInt.of(bits)
        : PyInt.of(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
  }

  private boolean isUnsigned() {
    return Character.isUpperCase(code);
  }

  private long bits(byte[] array, int at) {
    if (size == 8) {
      return (long) LONG.get(array, at);
    }
    long bits = 0;
    for (int i = size - 1; i >= 0; i--) {
      bits = bits << 8 | array[at + i] & 255;
    }
    return bits;
  }

  /** Stores a value as the element at an index of the array. */
  void put(byte[] array, int at, PyObject value) {
    long bits = bits(value);
    for (int i = 0; i < size; i++) {
      array[at + i] = (byte) (bits >> 8 * i);
    }
  }

  private long bits(PyObject value) {
    switch (code) {
      case 'c':
        if (!(value instanceof BytesLayout bytes)) {
          throw badType();
        }
        if (bytes.size() != 1) {
          throw badValue();
        }
        return bytes.exact().byteAt(0);
      case '?':
        return value.isTrue() ? 1 : 0;
      case 'f':
        return Float.floatToRawIntBits((float) floating(value));
      case 'd':
        return Double.doubleToRawLongBits(floating(value));
      case 'e':
        int half = HalfFloat.ofDouble(floating(value));
        if (half < 0) {
          throw badValue();
        }
        return half;
      default:
        return integer(value);
    }
  }

  private double floating(PyObject value) {
    try {
      return PercentNumbers.floating(value);
    } catch (PyException e) {
      PercentNumbers.nullForTypeError(e);
      throw badType();
    }
  }

  private long integer(PyObject value) {
    IntLayout number;
    try {
      number = Index.orNull(value);
    } catch (PyException e) {
      number = PercentNumbers.nullForTypeError(e);
    }
    if (number == null) {
      throw badType();
    }
    BigInteger exact = number.bigValue();
    boolean fits =
        isUnsigned()
            ? exact.signum() >= 0 && exact.bitLength() <= 8 * size
            : exact.bitLength() < 8 * size;
    if (!fits && !(code == 'P' && exact.bitLength() < 64)) {
      throw badValue();
    }
    return exact.longValue();
  }

  private PyException badType() {
    return Errors.typeError("memoryview: invalid type for format '" + text + "'");
  }

  private PyException badValue() {
    return Errors.valueError("memoryview: invalid value for format '" + text + "'");
  }
}
