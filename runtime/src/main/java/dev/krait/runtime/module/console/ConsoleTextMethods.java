package dev.krait.runtime.module.console;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The methods of the standard streams (library reference, {@code io.TextIOWrapper}). */
@Exposed("_io.TextIOWrapper")
final class ConsoleTextMethods {
  private ConsoleTextMethods() {}

  @Method("write(self, text, /)")
  static long write(ConsoleText self, PyObject text) {
    PyStr value = text(text);
    self.write(value);
    return value.len();
  }

  private static PyStr text(PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError("write() argument must be str, not " + value.type().name());
  }

  @Method("writelines(self, lines, /)")
  static void writeLines(ConsoleText self, PyObject lines) {
    PyObject iterator = lines.iter();
    for (PyObject line = iterator.next(); line != null; line = iterator.next()) {
      self.write(text(line));
    }
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(ConsoleText self, PyObject size) {
    return self.read(size == null || size == PyNone.NONE ? -1 : Index.toLong(size));
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readLine(ConsoleText self, PyObject size) {
    return self.readLine(size == null || size == PyNone.NONE ? -1 : Index.toLong(size));
  }

  @Method("readlines(self, hint=-1, /)")
  static PyObject readLines(ConsoleText self, PyObject hint) {
    long most = hint == null || hint == PyNone.NONE ? -1 : Index.toLong(hint);
    PyList lines = new PyList();
    long length = 0;
    for (PyObject line = self.next(); line != null; line = self.next()) {
      lines.append(line);
      length += line.len();
      if (most > 0 && length >= most) {
        break;
      }
    }
    return lines;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(ConsoleText self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(ConsoleText self) {
    return BuiltinsIteration.nextOrRaise(self);
  }

  @Method("flush(self, /)")
  static void flush(ConsoleText self) {
    self.flush();
  }

  @Method("close(self, /)")
  static void close(ConsoleText self) {
    self.close();
  }

  @Method("__enter__(self, /)")
  static PyObject enter(ConsoleText self) {
    return self;
  }

  @Method("__exit__(self, /, *args)")
  static void exit(ConsoleText self, PyObject[] args) {
    self.close();
  }

  @Method("fileno(self, /)")
  static long fileno(ConsoleText self) {
    return self.descriptor();
  }

  @Method("isatty(self, /)")
  static boolean isTerminal(ConsoleText self) {
    return StandardStreams.isTerminal(self.descriptor());
  }

  @Method("readable(self, /)")
  static boolean readable(ConsoleText self) {
    return self.mode().equals("r");
  }

  @Method("writable(self, /)")
  static boolean writable(ConsoleText self) {
    return self.mode().equals("w");
  }

  @Method("seekable(self, /)")
  static boolean seekable(ConsoleText self) {
    return false;
  }

  @Method("seek(self, cookie, whence=0, /)")
  static PyObject seek(ConsoleText self, PyObject cookie, PyObject whence) {
    throw ConsoleText.unsupported("underlying stream is not seekable");
  }

  @Method("tell(self, /)")
  static PyObject tell(ConsoleText self) {
    throw ConsoleText.unsupported("underlying stream is not seekable");
  }

  @Method(
      "reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None,"
          + " write_through=None)")
  static void reconfigure(
      ConsoleText self,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      PyObject lineBuffering,
      PyObject writeThrough) {
    self.flush();
    if (given(encoding)) {
      self.setEncoding(encoding.str().toString());
      if (!given(errors)) {
        self.setErrors("strict");
      }
    }
    if (given(errors)) {
      self.setErrors(errors.str().toString());
    }
    if (self instanceof ConsoleOutput output) {
      String name = self.encoding().toLowerCase(java.util.Locale.ROOT);
      output.setAsciiCompatible(!name.contains("16") && !name.contains("32"));
      if (given(lineBuffering)) {
        output.setLineBuffered(lineBuffering.isTrue());
      }
      if (given(writeThrough)) {
        output.setWriteThrough(writeThrough.isTrue());
      }
    }
  }

  private static boolean given(PyObject value) {
    return value != null && value != PyNone.NONE;
  }

  @Method("__repr__(self, /)")
  static String repr(ConsoleText self) {
    return "<_io.TextIOWrapper name='"
        + self.name()
        + "' mode='"
        + self.mode()
        + "' encoding='"
        + self.encoding()
        + "'>";
  }

  @Getter("buffer")
  static PyObject buffer(ConsoleText self) {
    return self.buffer();
  }

  @Getter("closed")
  static boolean closed(ConsoleText self) {
    return self.isClosed();
  }

  @Getter("name")
  static String name(ConsoleText self) {
    return self.name();
  }

  @Getter("mode")
  static String mode(ConsoleText self) {
    return self.mode();
  }

  @Getter("encoding")
  static String encoding(ConsoleText self) {
    return self.encoding();
  }

  @Getter("errors")
  static String errors(ConsoleText self) {
    return self.errors();
  }

  @Getter("newlines")
  static PyObject newlines(ConsoleText self) {
    return PyNone.NONE;
  }

  @Getter("line_buffering")
  static boolean lineBuffering(ConsoleText self) {
    return self instanceof ConsoleOutput output && output.isLineBuffered();
  }

  @Getter("write_through")
  static boolean writeThrough(ConsoleText self) {
    return self instanceof ConsoleOutput output && output.isWriteThrough();
  }

  @Getter("__dict__")
  static PyObject dict(ConsoleText self) {
    return self.attributes();
  }
}
