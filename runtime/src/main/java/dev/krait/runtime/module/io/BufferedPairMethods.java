package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The methods of {@code io.BufferedRWPair}. */
@Exposed("_io.BufferedRWPair")
final class BufferedPairMethods {
  private BufferedPairMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new BufferedPair(type);
  }

  @Method("__init__(self, reader, writer, buffer_size=131072, /)")
  static void init(BufferedPair self, PyObject reader, PyObject writer, PyObject size) {
    self.initialise(reader, writer, size == null ? IoModule.BUFFER_SIZE : Index.toLong(size));
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(BufferedPair self, PyObject size) {
    return BufferedInputMethods.read(self.reader(), size);
  }

  @Method("peek(self, size=0, /)")
  static PyObject peek(BufferedPair self, PyObject size) {
    return BufferedInputMethods.peek(self.reader(), size);
  }

  @Method("read1(self, size=-1, /)")
  static PyObject readOnce(BufferedPair self, PyObject size) {
    return BufferedInputMethods.readOnce(self.reader(), size);
  }

  @Method("readinto(self, buffer, /)")
  static PyObject readInto(BufferedPair self, PyObject buffer) {
    return BufferedInputMethods.readInto(self.reader(), buffer);
  }

  @Method("readinto1(self, buffer, /)")
  static PyObject readIntoOnce(BufferedPair self, PyObject buffer) {
    return BufferedInputMethods.readIntoOnce(self.reader(), buffer);
  }

  @Method("write(self, buffer, /)")
  static long write(BufferedPair self, PyObject buffer) {
    return BufferedOutputMethods.write(self.writer(), buffer);
  }

  @Method("flush(self, /)")
  static void flush(BufferedPair self) {
    self.writer().flush();
  }

  @Method("readable(self, /)")
  static PyObject readable(BufferedPair self) {
    return BufferedCommonMethods.readable(self.reader());
  }

  @Method("writable(self, /)")
  static PyObject writable(BufferedPair self) {
    return BufferedCommonMethods.writable(self.writer());
  }

  @Method("close(self, /)")
  static void close(BufferedPair self) {
    Streams.both(self.writer()::close, self.reader()::close);
  }

  @Method("isatty(self, /)")
  static PyObject isTerminal(BufferedPair self) {
    PyObject answer = BufferedCommonMethods.isTerminal(self.writer());
    return answer.isTrue() ? PyBool.TRUE : BufferedCommonMethods.isTerminal(self.reader());
  }

  @Getter("closed")
  static boolean closed(BufferedPair self) {
    return self.isClosed();
  }
}
