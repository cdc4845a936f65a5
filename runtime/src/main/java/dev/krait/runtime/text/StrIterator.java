package dev.krait.runtime.text;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code iter(str)}. CPython has a type of its own for ASCII strings. */
public final class StrIterator extends PyObject {
  /** {@code str_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("str_iterator", PyType.OBJECT, false, new StrIteratorMethodsTable());

  /** {@code str_ascii_iterator}. */
  public static final PyType ASCII_TYPE =
      PyType.builtin("str_ascii_iterator", PyType.OBJECT, false, new StrIteratorMethodsTable());

  private final PyStr text;

  /** The characters where they are in a Java string. */
  private final String characters;

  private int index;

  StrIterator(PyStr text) {
    this.text = text;
    this.characters = text.isShort() ? null : text.bmp();
  }

  @Override
  public PyType type() {
    return text.isAscii() ? ASCII_TYPE : TYPE;
  }

  boolean isExhausted() {
    return index < 0;
  }

  /** The string; empty once the iterator is exhausted. */
  PyStr text() {
    return index < 0 ? PyStr.EMPTY : text;
  }

  /** The index of the next character. */
  int index() {
    return Math.max(index, 0);
  }

  void setIndex(long index) {
    if (this.index >= 0) {
      this.index = (int) Math.max(0, Math.min(index, text.length()));
    }
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    int at = index;
    if (at >= 0 && at < text.length()) {
      index = at + 1;
      return PyStr.ofCodePoint(characters != null ? characters.charAt(at) : text.codePointAt(at));
    }
    index = -1;
    return null;
  }
}
