package dev.krait.runtime.module.sre;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.sre.engine.Matcher;
import dev.krait.runtime.module.sre.engine.Program;
import dev.krait.runtime.module.sre.engine.Subject;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;

/**
 * What a pattern is matched against.
 *
 * @param string the object itself
 * @param text its characters, or null
 * @param bytes its memory, or null
 * @param length how many characters or bytes
 */
record SreText(PyObject string, PyStr text, BufferView bytes, int length) {
  static SreText of(PyObject string) {
    if (string instanceof StrLayout str) {
      PyStr exact = str.exact();
      return new SreText(string, exact, null, exact.length());
    }
    BufferView view = Buffers.openOrNull(string);
    if (view == null) {
      throw Errors.typeError(
          "expected string or bytes-like object, got '" + string.type().name() + "'");
    }
    if (view.mapped() != null
        || view.itemSize() != 1
        || view.dimensions() != 1
        || !view.isContiguous()) {
      byte[] copy = view.toBytes();
      view = BufferView.ofBytes(string, copy, copy.length, true);
    }
    return new SreText(string, null, view, view.byteCount());
  }

  boolean isBytes() {
    return text == null;
  }

  Matcher matcher(Program program, int end) {
    if (text == null) {
      return new Matcher(program, null, Subject.of(bytes.array(), bytes.offset()), end);
    }
    String characters = text.bmp();
    return characters != null
        ? new Matcher(program, characters, null, end)
        : new Matcher(program, null, Subject.of(text.wide()), end);
  }

  /** The part from an index to another: the object itself where that is all of it. */
  PyObject slice(int from, int to) {
    if (text != null) {
      return text.substring(from, to);
    }
    if (from == 0 && to == length && string instanceof PyBytes) {
      return string;
    }
    int offset = bytes.offset();
    return PyBytes.of(Arrays.copyOfRange(bytes.array(), offset + from, offset + to));
  }

  PyObject empty() {
    return text != null ? PyStr.EMPTY : PyBytes.EMPTY;
  }

  /** The parts put together: {@code ''.join(parts)}. */
  PyObject join(PyObject parts) {
    return empty().attr("join").call1(parts);
  }
}
