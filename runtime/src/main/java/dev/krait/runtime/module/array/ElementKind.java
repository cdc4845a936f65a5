package dev.krait.runtime.module.array;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Codecs;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What an array holds: one constant for each type code, in the order of {@code typecodes}. */
enum ElementKind {
  SIGNED_CHAR('b', 1, 1),
  UNSIGNED_CHAR('B', 1, 0),
  WIDE_CHARACTER('u', 4, 20),
  CHARACTER('w', 4, 20),
  SHORT('h', 2, 4),
  UNSIGNED_SHORT('H', 2, 2),
  INT('i', 4, 8),
  UNSIGNED_INT('I', 4, 6),
  LONG('l', 8, 12),
  UNSIGNED_LONG('L', 8, 10),
  LONG_LONG('q', 8, 12),
  UNSIGNED_LONG_LONG('Q', 8, 10),
  FLOAT('f', 4, 14),
  DOUBLE('d', 8, 16);

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);
  private static final int LAST_CHARACTER = 0x10FFFF;

  private final char code;
  private final int size;
  private final int machineFormat;

  ElementKind(char code, int size, int machineFormat) {
    this.code = code;
    this.size = size;
    this.machineFormat = machineFormat;
  }

  private static VarHandle view(Class<?> elements) {
    return MethodHandles.byteArrayViewVarHandle(elements, ByteOrder.LITTLE_ENDIAN);
  }

  /** The kind that a type code stands for; null if none. */
  static ElementKind of(int code) {
    for (ElementKind each : values()) {
      if (each.code == code) {
        return each;
      }
    }
    return null;
  }

  /** The type code. */
  char code() {
    return code;
  }

  /** How many bytes an element has. */
  int size() {
    return size;
  }

  /** The number by which pickles name the representation (PEP 3118 has no such thing). */
  int machineFormat() {
    return machineFormat;
  }

  boolean isText() {
    return this == WIDE_CHARACTER || this == CHARACTER;
  }

  /** The format in the language of module {@code struct}, with {@code w} for characters. */
  String format() {
    return isText() ? "w" : String.valueOf(code);
  }

  // ---- reading ----

  /** The element that begins at an index of the bytes. */
  PyObject get(byte[] bytes, int at) {
    return switch (this) {
      case SIGNED_CHAR -> PyInt.of(bytes[at]);
      case UNSIGNED_CHAR -> PyInt.of(bytes[at] & 0xFF);
      case WIDE_CHARACTER, CHARACTER -> text(bytes, at, 1);
      case SHORT -> PyInt.of((short) SHORTS.get(bytes, at));
      case UNSIGNED_SHORT -> PyInt.of((short) SHORTS.get(bytes, at) & 0xFFFF);
      case INT -> PyInt.of((int) INTS.get(bytes, at));
      case UNSIGNED_INT -> PyInt.of((int) INTS.get(bytes, at) & 0xFFFFFFFFL);
      case LONG, LONG_LONG -> PyInt.of((long) LONGS.get(bytes, at));
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> unsigned((long) LONGS.get(bytes, at));
      case FLOAT -> PyFloat.of(Float.intBitsToFloat((int) INTS.get(bytes, at)));
      case DOUBLE -> PyFloat.of(Double.longBitsToDouble((long) LONGS.get(bytes, at)));
    };
  }

  private static PyObject unsigned(long bits) {
    return bits >= 0
        ? PyInt.of(bits)
        : PyInt.of(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
  }

  /** Characters as a {@code str}; a {@code UnicodeDecodeError} beyond Unicode. */
  static PyStr text(byte[] bytes, int at, int count) {
    int[] characters = new int[count];
    for (int i = 0; i < count; i++) {
      characters[i] = (int) INTS.get(bytes, at + 4 * i);
      if (characters[i] < 0 || characters[i] > LAST_CHARACTER) {
        return Codecs.decodeText(
            Arrays.copyOfRange(bytes, at, at + 4 * count), "utf-32-le", "strict");
      }
    }
    return PyStr.ofCodePoints(characters);
  }

  // ---- writing ----

  /** A value as bits, to be stored by {@link #put}; errors as CPython's converters report them. */
  long bits(PyObject value) {
    switch (this) {
      case SIGNED_CHAR:
        return within(signed(value, 16, "signed short integer"), -128, 127, "signed char");
      case UNSIGNED_CHAR:
        return within(toLong(value), 0, 255, "unsigned byte integer");
      case SHORT:
        return signed(value, 16, "signed short integer");
      case UNSIGNED_SHORT:
        return within(signed(value, 32, "signed integer"), 0, 0xFFFF, "unsigned short");
      case INT:
        return signed(value, 32, "signed integer");
      case LONG:
        return toLong(value);
      case LONG_LONG:
        IntLayout number = Index.of(value);
        if (!number.isLong()) {
          throw Errors.overflowError("int too big to convert");
        }
        return number.longValue();
      case UNSIGNED_INT:
      case UNSIGNED_LONG:
      case UNSIGNED_LONG_LONG:
        return unsigned(value);
      case FLOAT:
        return Float.floatToRawIntBits((float) FloatConversion.real(value));
      case DOUBLE:
        return Double.doubleToRawLongBits(FloatConversion.real(value));
      default:
        return character(value);
    }
  }

  private static int character(PyObject value) {
    if (!(value instanceof StrLayout text)) {
      throw Errors.typeError("array item must be a unicode character, not " + value.type().name());
    }
    PyStr exact = text.exact();
    if (exact.length() != 1) {
      throw Errors.typeError(
          "array item must be a unicode character, not a string of length " + exact.length());
    }
    return exact.codePointAt(0);
  }

  private static long toLong(PyObject value) {
    IntLayout number = Index.of(value);
    if (!number.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    return number.longValue();
  }

  private static long signed(PyObject value, int width, String name) {
    long most = (1L << width - 1) - 1;
    return within(toLong(value), -most - 1, most, name);
  }

  private static long within(long value, long least, long most, String name) {
    if (value < least) {
      throw Errors.overflowError(name + " is less than minimum");
    }
    if (value > most) {
      throw Errors.overflowError(name + " is greater than maximum");
    }
    return value;
  }

  private long unsigned(PyObject value) {
    IntLayout number = Index.of(value);
    boolean isLongLong = this == UNSIGNED_LONG_LONG;
    if (number.signum() < 0) {
      throw Errors.overflowError(
          isLongLong
              ? "can't convert negative int to unsigned"
              : "can't convert negative value to unsigned int");
    }
    if (!number.isLong() && number.bigValue().bitLength() > 64) {
      throw tooLarge(isLongLong);
    }
    long bits = number.isLong() ? number.longValue() : number.bigValue().longValue();
    if (this == UNSIGNED_INT && bits >>> 32 != 0) {
      throw Errors.overflowError("unsigned int is greater than maximum");
    }
    return bits;
  }

  private static PyException tooLarge(boolean isLongLong) {
    return Errors.overflowError(
        isLongLong
            ? "int too big to convert"
            : "Python int too large to convert to C unsigned long");
  }

  /** Stores what {@link #bits} returned. */
  void put(byte[] bytes, int at, long bits) {
    switch (size) {
      case 1 -> bytes[at] = (byte) bits;
      case 2 -> SHORTS.set(bytes, at, (short) bits);
      case 4 -> INTS.set(bytes, at, (int) bits);
      default -> LONGS.set(bytes, at, bits);
    }
  }
}
