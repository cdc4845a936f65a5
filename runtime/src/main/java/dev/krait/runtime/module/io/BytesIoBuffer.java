package dev.krait.runtime.module.io;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.BufferExporter;
import dev.krait.runtime.text.BufferView;

/** {@code _io._BytesIOBuffer}: the memory of a {@code BytesIO} that {@code getbuffer()} lends. */
final class BytesIoBuffer extends PyObject implements BufferExporter {
  /** {@code _io._BytesIOBuffer}. */
  static final PyType TYPE = PyType.builtin("_io._BytesIOBuffer", PyType.OBJECT, false);

  private final BytesIo file;

  BytesIoBuffer(BytesIo file) {
    this.file = file;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public BufferView openBuffer() {
    return BufferView.ofBytes(this, file.array(), file.size(), false);
  }
}
