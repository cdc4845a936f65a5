package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.object.TypeNames;
import dev.krait.runtime.operator.Index;
import java.nio.charset.StandardCharsets;

/** {@code format % values} for bytes (library reference, "printf-style Bytes Formatting"). */
final class BytesPercentFormat extends PercentFormat {
  private BytesPercentFormat(PyStr format, PyObject values) {
    super(format, values);
  }

  /** {@code format % values}. */
  static PyObject format(BytesLike format, PyObject values) {
    PyStr text =
        format.lending(() -> new BytesPercentFormat(BytesText.of(format), values).format());
    return format.make(SingleByteCodec.LATIN_1.encode(text, "strict"));
  }

  @Override
  boolean isMapping(PyObject value) {
    return !(value instanceof StrLayout || value instanceof BytesLike)
        && value.type().slot(Slot.GETITEM) != null;
  }

  @Override
  String kind() {
    return "bytes";
  }

  @Override
  PyObject key(PyStr key) {
    return PyBytes.of(SingleByteCodec.LATIN_1.encode(key, "strict"));
  }

  @Override
  PyStr text(int type, PyObject value) {
    if (type == 'a' || type == 'r') {
      return StrRepr.ascii(value.repr());
    }
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes == null) {
      PyObject method = value.type().slot(Slot.BYTES);
      if (method == null) {
        throw Errors.typeError(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + value.type().name()
                + "'");
      }
      PyObject result = value.type().callSlot(method, value);
      if (!(result instanceof BytesLayout made)) {
        throw Errors.typeError("__bytes__ returned non-bytes (type " + result.type().name() + ")");
      }
      bytes = made.copyBytes();
    }
    return PyStr.ofBmp(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Override
  double floating(PyObject value) {
    try {
      return PercentNumbers.floating(value);
    } catch (PyException e) {
      if (value instanceof FloatLayout || PercentNumbers.nullForTypeError(e) != null) {
        throw e;
      }
      throw Errors.typeError("float argument required, not " + value.type().name());
    }
  }

  @Override
  int character(PyObject value) {
    if (value instanceof BytesLike bytes) {
      int size = bytes.size();
      if (size == 1) {
        return bytes.array()[0] & 255;
      }
      throw Errors.typeError(
          "%c requires an integer in range(256) or a single byte, not a "
              + (bytes instanceof BytesLayout ? "bytes" : "bytearray")
              + " object of length "
              + size);
    }
    IntLayout number = Index.orNull(value);
    if (number == null) {
      throw Errors.typeError(
          "%c requires an integer in range(256) or a single byte, not "
              + TypeNames.outsideMain(value.type()));
    }
    if (!number.isLong() || number.longValue() < 0 || number.longValue() > 255) {
      throw Errors.overflowError("%c arg not in range(256)");
    }
    return (int) number.longValue();
  }
}
