package dev.krait.runtime.module.console;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code sys.stdout.buffer}. */
final class ConsoleBytesOutput extends PyObject {
  /** {@code _io.BufferedWriter}. */
  static final PyType TYPE =
      PyType.builtin(
          "_io.BufferedWriter", PyType.OBJECT, true, new ConsoleBytesOutputMethodsTable());

  private final String name;
  private final int descriptor;
  private final ByteOutput output;

  ConsoleBytesOutput(String name, int descriptor, ByteOutput output) {
    this.name = name;
    this.descriptor = descriptor;
    this.output = output;
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

  ByteOutput output() {
    return output;
  }
}
