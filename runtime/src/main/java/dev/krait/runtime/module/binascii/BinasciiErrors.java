package dev.krait.runtime.module.binascii;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.StrLayout;
import java.nio.charset.StandardCharsets;

/** {@code binascii.Error}, and what the functions take for data. */
final class BinasciiErrors {
  static final PyType ERROR = PyType.builtin("binascii.Error", ExceptionTypes.VALUE_ERROR, true);
  static final PyType INCOMPLETE =
      PyType.builtin("binascii.Incomplete", ExceptionTypes.EXCEPTION, true);

  private BinasciiErrors() {}

  static PyException error(String message) {
    return Errors.of(ERROR, message);
  }

  /** The bytes of a bytes-like object or an ASCII string. */
  static byte[] ascii(PyObject data) {
    if (data instanceof StrLayout text) {
      if (!text.exact().isAscii()) {
        throw Errors.valueError("string argument should contain only ASCII characters");
      }
      return text.exact().toString().getBytes(StandardCharsets.US_ASCII);
    }
    BufferView view = Buffers.openOrNull(data);
    if (view == null) {
      throw Errors.typeError(
          "argument should be bytes, buffer or ASCII string, not '" + data.type().name() + "'");
    }
    return view.toBytes();
  }
}
