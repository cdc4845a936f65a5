package dev.krait.runtime.module.console;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code sys.stdout.buffer}. */
@Exposed("_io.BufferedWriter")
final class ConsoleBytesOutputMethods {
  private ConsoleBytesOutputMethods() {}

  @Method("write(self, buffer, /)")
  static long write(ConsoleBytesOutput self, PyObject buffer) {
    byte[] bytes = TextCoding.bytesOf(buffer);
    self.output().write(bytes);
    return bytes.length;
  }

  @Method("flush(self, /)")
  static void flush(ConsoleBytesOutput self) {
    self.output().flush();
  }

  @Method("close(self, /)")
  static void close(ConsoleBytesOutput self) {
    self.output().close();
  }

  @Method("fileno(self, /)")
  static long fileno(ConsoleBytesOutput self) {
    return self.descriptor();
  }

  @Method("isatty(self, /)")
  static boolean isTerminal(ConsoleBytesOutput self) {
    return StandardStreams.isTerminal(self.descriptor());
  }

  @Method("readable(self, /)")
  static boolean readable(ConsoleBytesOutput self) {
    return false;
  }

  @Method("writable(self, /)")
  static boolean writable(ConsoleBytesOutput self) {
    return true;
  }

  @Method("seekable(self, /)")
  static boolean seekable(ConsoleBytesOutput self) {
    return false;
  }

  @Method("__repr__(self, /)")
  static String repr(ConsoleBytesOutput self) {
    return "<_io.BufferedWriter name='" + self.name() + "'>";
  }

  @Getter("closed")
  static boolean closed(ConsoleBytesOutput self) {
    return self.output().isClosed();
  }

  @Getter("name")
  static String name(ConsoleBytesOutput self) {
    return self.name();
  }

  @Getter("mode")
  static String mode(ConsoleBytesOutput self) {
    return "wb";
  }

  @Getter("raw")
  static PyObject raw(ConsoleBytesOutput self) {
    return self;
  }
}
