package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code io.BufferedRWPair}: a reader and a writer as one file. */
final class BufferedPair extends IoObject {
  /** {@code _io.BufferedRWPair}. */
  static final PyType TYPE =
      PyType.builtin("_io.BufferedRWPair", IoTypes.BUFFERED, true, new BufferedPairMethodsTable())
          .withOwnLayout();

  private Buffered reader;
  private Buffered writer;

  BufferedPair(PyType type) {
    super(type);
  }

  void initialise(PyObject source, PyObject target, long size) {
    Streams.requireReadable(source);
    Streams.requireWritable(target);
    Buffered in = new Buffered(Buffered.READER);
    in.initialise(source, size);
    Buffered out = new Buffered(Buffered.WRITER);
    out.initialise(target, size);
    reader = in;
    writer = out;
  }

  Buffered reader() {
    return initialised(reader);
  }

  Buffered writer() {
    return initialised(writer);
  }

  private static Buffered initialised(Buffered part) {
    if (part == null) {
      throw Errors.valueError("I/O operation on uninitialized object");
    }
    return part;
  }

  @Override
  boolean isClosed() {
    return writer().isClosed();
  }

  @Override
  PyObject nextLine() {
    PyObject line = Streams.call(this, "readline");
    return line.len() == 0 ? null : line;
  }
}
