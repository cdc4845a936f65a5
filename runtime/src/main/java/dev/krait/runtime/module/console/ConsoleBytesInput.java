package dev.krait.runtime.module.console;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code sys.stdin.buffer}. */
final class ConsoleBytesInput extends PyObject {
  /** {@code _io.BufferedReader}. */
  static final PyType TYPE =
      PyType.builtin(
          "_io.BufferedReader", PyType.OBJECT, true, new ConsoleBytesInputMethodsTable());

  private final String name;
  private final int descriptor;
  private final ByteInput input;

  ConsoleBytesInput(String name, int descriptor, ByteInput input) {
    this.name = name;
    this.descriptor = descriptor;
    this.input = input;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  String name() {
    return name;
  }

  int descriptor() {
    return descriptor;
  }

  ByteInput input() {
    return input;
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    byte[] line = input.readLine(-1);
    return line.length == 0 ? null : TextCoding.bytes(line);
  }
}
