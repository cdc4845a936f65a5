package dev.krait.runtime.module.console;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/**
 * A standard stream as a text file: {@code sys.stdin}, {@code sys.stdout} or {@code sys.stderr}.
 */
public abstract class ConsoleText extends PyObject {
  /** {@code _io.TextIOWrapper}. */
  public static final PyType TYPE =
      PyType.builtin("_io.TextIOWrapper", PyType.OBJECT, true, new ConsoleTextMethodsTable());

  private final String name;
  private final int descriptor;
  private String encoding = "utf-8";
  private String errors;
  private PyDict attributes;

  ConsoleText(String name, int descriptor, String errors) {
    this.name = name;
    this.descriptor = descriptor;
    this.errors = errors;
  }

  @Override
  public final PyType type() {
    return TYPE;
  }

  final String name() {
    return name;
  }

  final int descriptor() {
    return descriptor;
  }

  final String encoding() {
    return encoding;
  }

  final void setEncoding(String encoding) {
    this.encoding = encoding;
  }

  final String errors() {
    return errors;
  }

  final void setErrors(String errors) {
    this.errors = errors;
  }

  /** {@code 'r'} or {@code 'w'}. */
  abstract String mode();

  abstract boolean isClosed();

  abstract void close();

  /** The file of bytes below. */
  abstract PyObject buffer();

  void write(PyStr text) {
    throw unsupported("not writable");
  }

  void flush() {}

  /** Reads up to a number of characters; all if negative. */
  PyStr read(long size) {
    throw unsupported("not readable");
  }

  /** Reads a line with its end; empty at the end of the input. */
  PyStr readLine(long size) {
    throw unsupported("not readable");
  }

  static PyException unsupported(String message) {
    return new PyException(
        dev.krait.runtime.exception.PyBaseException.make(
            UnsupportedOperation.TYPE, PyStr.of(message)));
  }

  // ---- the instance's own dictionary ----

  @Override
  public final boolean hasOwnAttrs() {
    return true;
  }

  /** Whether the program has set attributes, which may replace methods. */
  public final boolean hasAttributes() {
    return attributes != null;
  }

  final PyDict attributes() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  @Override
  public final PyObject ownAttr(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  @Override
  public final boolean setOwnAttr(String name, PyObject value) {
    attributes().put(name, value);
    return true;
  }

  @Override
  public final boolean delOwnAttr(String name) {
    return attributes != null && attributes.remove(name) != null;
  }

  // ---- iteration over lines ----

  @Override
  public final PyObject iter() {
    return this;
  }

  @Override
  public final PyObject next() {
    PyStr line = readLine(-1);
    return line.isTrue() ? line : null;
  }
}
