package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;
import java.math.BigInteger;
import java.util.Arrays;

/** {@code int.to_bytes()} and {@code int.from_bytes()} (library reference, "int"). */
final class IntBytes {
  private IntBytes() {}

  static PyObject encode(IntLayout value, PyObject length, PyObject order, boolean signed) {
    long size = length == null ? 1 : Index.toLong(length);
    boolean little = isLittle(order, "to_bytes");
    if (size < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    if (size > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    boolean negative = value.signum() < 0;
    if (negative && !signed) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    byte[] digits = value.bigValue().toByteArray();
    // Java's array has a sign bit, which an unsigned number and zero have no need of.
    int start = digits[0] == 0 && (!signed || digits.length == 1) ? 1 : 0;
    int count = digits.length - start;
    if (count > size) {
      throw Errors.overflowError("int too big to convert");
    }
    byte[] bytes = new byte[(int) size];
    if (negative) {
      Arrays.fill(bytes, (byte) -1);
    }
    System.arraycopy(digits, start, bytes, bytes.length - count, count);
    if (little) {
      reverse(bytes);
    }
    return PyBytes.of(bytes);
  }

  static IntLayout decode(PyObject source, PyObject order, boolean signed) {
    boolean little = isLittle(order, "from_bytes");
    byte[] bytes = bytes(source);
    if (little) {
      bytes = bytes.clone();
      reverse(bytes);
    }
    if (bytes.length == 0) {
      return PyInt.of(0);
    }
    return PyInt.of(signed ? new BigInteger(bytes) : new BigInteger(1, bytes));
  }

  /** {@code bytes(source)} of what is no number: {@code __bytes__}, a buffer, or an iterable. */
  private static byte[] bytes(PyObject source) {
    byte[] bytes = Buffers.bytesOrNull(source);
    if (bytes != null) {
      return bytes;
    }
    PyType type = source.type();
    boolean iterable = type.slot(Slot.ITER) != null || type.slot(Slot.GETITEM) != null;
    if (type.slot(Slot.BYTES) == null && (source instanceof StrLayout || !iterable)) {
      throw Errors.typeError("cannot convert '" + type.name() + "' object to bytes");
    }
    return ((BytesLike) PyBytes.TYPE.call1(source)).copyBytes();
  }

  private static boolean isLittle(PyObject order, String method) {
    if (order == null) {
      return false;
    }
    if (!(order instanceof StrLayout)) {
      throw orderType(order, method);
    }
    return switch (order.toString()) {
      case "little" -> true;
      case "big" -> false;
      default -> throw Errors.valueError("byteorder must be either 'little' or 'big'");
    };
  }

  private static PyException orderType(PyObject order, String method) {
    return Errors.typeError(
        method + "() argument 'byteorder' must be str, not " + NumberErrors.typeName(order));
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte other = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = other;
    }
  }
}
