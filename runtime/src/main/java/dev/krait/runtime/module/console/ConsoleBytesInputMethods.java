package dev.krait.runtime.module.console;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The methods of {@code sys.stdin.buffer}. */
@Exposed("_io.BufferedReader")
final class ConsoleBytesInputMethods {
  private ConsoleBytesInputMethods() {}

  private static long size(PyObject size) {
    return size == null || size == PyNone.NONE ? -1 : Index.toLong(size);
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(ConsoleBytesInput self, PyObject size) {
    return TextCoding.bytes(self.input().read(size(size)));
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readLine(ConsoleBytesInput self, PyObject size) {
    return TextCoding.bytes(self.input().readLine(size(size)));
  }

  @Method("readlines(self, hint=-1, /)")
  static PyObject readLines(ConsoleBytesInput self, PyObject hint) {
    PyList lines = new PyList();
    for (PyObject line = self.next(); line != null; line = self.next()) {
      lines.append(line);
    }
    return lines;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(ConsoleBytesInput self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(ConsoleBytesInput self) {
    return BuiltinsIteration.nextOrRaise(self);
  }

  @Method("close(self, /)")
  static void close(ConsoleBytesInput self) {
    self.input().close();
  }

  @Method("fileno(self, /)")
  static long fileno(ConsoleBytesInput self) {
    return self.descriptor();
  }

  @Method("isatty(self, /)")
  static boolean isTerminal(ConsoleBytesInput self) {
    return StandardStreams.isTerminal(self.descriptor());
  }

  @Method("readable(self, /)")
  static boolean readable(ConsoleBytesInput self) {
    return true;
  }

  @Method("writable(self, /)")
  static boolean writable(ConsoleBytesInput self) {
    return false;
  }

  @Method("seekable(self, /)")
  static boolean seekable(ConsoleBytesInput self) {
    return false;
  }

  @Method("__repr__(self, /)")
  static String repr(ConsoleBytesInput self) {
    return "<_io.BufferedReader name='" + self.name() + "'>";
  }

  @Getter("closed")
  static boolean closed(ConsoleBytesInput self) {
    return self.input().isClosed();
  }

  @Getter("name")
  static String name(ConsoleBytesInput self) {
    return self.name();
  }

  @Getter("mode")
  static String mode(ConsoleBytesInput self) {
    return "rb";
  }
}
