package dev.krait.runtime.text;

import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.SliceIndices;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Items and membership of strings, for exact ones and those of subclasses. */
final class StrOperators {
  private StrOperators() {}

  /** {@code text[key]}. */
  static PyObject getItem(PyStr text, PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(text, slice);
    }
    IntLayout index = Index.orNull(key);
    if (index == null) {
      throw Errors.typeError("string indices must be integers, not '" + key.type().name() + "'");
    }
    return text.getItem((long) Index.toIndex(index, key));
  }

  private static PyStr slice(PyStr text, PySlice slice) {
    SliceIndices range = SliceIndices.of(slice, text.length());
    if (range.step() == 1) {
      return text.substring(range.start(), range.start() + range.length());
    }
    int at = range.start();
    String characters = text.bmp();
    if (characters != null) {
      char[] result = new char[range.length()];
      for (int i = 0; i < result.length; i++, at += range.step()) {
        result[i] = characters.charAt(at);
      }
      return PyStr.ofBmp(new String(result));
    }
    int[] result = new int[range.length()];
    for (int i = 0; i < result.length; i++, at += range.step()) {
      result[i] = text.codePointAt(at);
    }
    return PyStr.ofCodePoints(result);
  }

  /** {@code value in text}. */
  static boolean contains(PyStr text, PyObject value) {
    if (value instanceof StrLayout part) {
      return StrSearch.find(text, part.exact(), 0, text.length()) >= 0;
    }
    throw Errors.typeError(
        "'in <string>' requires string as left operand, not " + value.type().name());
  }
}
