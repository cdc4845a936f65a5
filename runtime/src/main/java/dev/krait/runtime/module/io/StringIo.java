package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** {@code io.StringIO}: a text file in memory. */
public final class StringIo extends IoObject {
  /** {@code _io.StringIO}. */
  public static final PyType TYPE =
      PyType.builtin("_io.StringIO", IoTypes.TEXT, true, new StringIoMethodsTable())
          .withOwnLayout();

  private CharacterBuffer text;
  private long position;
  private boolean closed;
  private Newlines newlines = Newlines.TRANSLATE;
  private NewlineDecoder decoder;

  StringIo(PyType type) {
    super(type);
  }

  void initialise(PyStr initial, Newlines mode) {
    text = new CharacterBuffer();
    position = 0;
    closed = false;
    newlines = mode;
    decoder = mode.isUniversal() ? NewlineDecoder.over(null, mode.translatesReading()) : null;
    if (initial.length() > 0) {
      write(initial);
    }
    position = 0;
  }

  @Override
  boolean isClosed() {
    return closed;
  }

  /** An error if the file is closed or was never initialised. */
  void check() {
    if (text == null && !closed) {
      throw Errors.valueError("I/O operation on uninitialized object");
    }
    if (closed) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  void close() {
    closed = true;
    text = null;
  }

  Newlines newlines() {
    return newlines;
  }

  NewlineDecoder decoder() {
    return decoder;
  }

  long position() {
    return position;
  }

  void setPosition(long position) {
    this.position = position;
  }

  int length() {
    return text.length();
  }

  PyStr value() {
    return text.substring(0, text.length());
  }

  /** Replaces the contents as they are. */
  void setValue(PyStr value) {
    text = new CharacterBuffer();
    text.put(0, value);
  }

  void truncate(long size) {
    if (size < text.length()) {
      text.truncate((int) size);
    }
  }

  synchronized void write(PyStr given) {
    PyStr characters = given;
    if (decoder != null) {
      characters = decoder.translate(given, true);
    }
    String newline = newlines.writing();
    if (newline != null) {
      characters = replace(characters, newline);
    }
    if (characters.length() == 0) {
      return;
    }
    if (position > Integer.MAX_VALUE - 8 - characters.length()) {
      throw Errors.overflowError("new position too large");
    }
    text.put((int) position, characters);
    position += characters.length();
  }

  private static PyStr replace(PyStr characters, String newline) {
    dev.krait.runtime.text.TextBuilder out =
        new dev.krait.runtime.text.TextBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      int c = characters.codePointAt(i);
      if (c == '\n') {
        out.append(newline);
      } else {
        out.append(c);
      }
    }
    return out.toStr();
  }

  synchronized PyStr read(long count) {
    int left = (int) Math.max(0, text.length() - position);
    int wanted = count < 0 ? left : (int) Math.min(count, left);
    if (wanted == 0) {
      return PyStr.EMPTY;
    }
    int from = (int) position;
    position += wanted;
    return text.substring(from, from + wanted);
  }

  synchronized PyStr readLine(long limit) {
    if (limit == 0 || position >= text.length()) {
      return PyStr.EMPTY;
    }
    int from = (int) position;
    int end = text.lineEnd(from, newlines);
    if (end < 0) {
      end = text.length();
    }
    if (limit >= 0 && end - from > limit) {
      end = (int) (from + limit);
    }
    position = end;
    return text.substring(from, end);
  }

  @Override
  PyObject nextLine() {
    check();
    PyStr line;
    if (type().isHeapType()) {
      PyObject value = Streams.call(this, "readline");
      if (!(value instanceof dev.krait.runtime.text.StrLayout layout)) {
        throw IoErrors.osError(
            "readline() should have returned a str object, not '" + value.type().name() + "'");
      }
      line = layout.exact();
    } else {
      line = readLine(-1);
    }
    return line.length() == 0 ? null : line;
  }
}
