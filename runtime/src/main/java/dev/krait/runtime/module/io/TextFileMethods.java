package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.Utf8Codec;

/** The methods of {@code io.TextIOWrapper}. */
@Exposed("_io.TextIOWrapper")
final class TextFileMethods {
  private TextFileMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new TextFile(type);
  }

  @Method(
      "__init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
          + " write_through=False)")
  static void init(
      TextFile self,
      PyObject buffer,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      PyObject lineBuffering,
      PyObject writeThrough) {
    self.detach();
    String name = text("TextIOWrapper", "encoding", encoding);
    String handler = text("TextIOWrapper", "errors", errors);
    self.initialise(
        buffer,
        new TextFile.Options(
            name == null || name.equals("locale") ? LocaleEncoding.name() : name,
            handler == null ? "strict" : handler,
            newlines("TextIOWrapper", newline),
            lineBuffering != null && lineBuffering.isTrue(),
            writeThrough != null && writeThrough.isTrue()));
  }

  /** An argument that is a string or {@code None}. */
  static String text(String function, String parameter, PyObject value) {
    if (value == null || value == PyNone.NONE) {
      return null;
    }
    if (!(value instanceof StrLayout layout)) {
      throw Errors.typeError(
          function
              + "() argument '"
              + parameter
              + "' must be str or None, not "
              + value.type().name());
    }
    PyStr text = layout.exact();
    if (text.length() > 0 && TextSearch.indexOf(text, 0, 0, text.length()) >= 0) {
      throw Errors.valueError("embedded null character");
    }
    Utf8Codec.encode(text, "strict"); // names with surrogates are refused so
    return text.toString();
  }

  static Newlines newlines(String function, PyObject value) {
    String newline = text(function, "newline", value);
    if (newline == null) {
      return Newlines.TRANSLATE;
    }
    return switch (newline) {
      case "", "\n", "\r", "\r\n" -> new Newlines(newline);
      default -> throw Errors.valueError("illegal newline value: " + newline);
    };
  }

  @Method(
      "reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None,"
          + " write_through=None)")
  static void reconfigure(
      TextFile self,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      PyObject lineBuffering,
      PyObject writeThrough) {
    TextFile.Options before = self.options();
    String name = text("reconfigure", "encoding", encoding);
    String handler = text("reconfigure", "errors", errors);
    boolean recodes = name != null || handler != null || newline != null;
    TextInput input = self.inputOrNull();
    if (recodes && input != null && input.beganReading()) {
      throw IoErrors.unsupported(
          "It is not possible to set the encoding or newline of stream after the first read");
    }
    Newlines mode = newline == null ? before.newlines() : newlines("reconfigure", newline);
    if (name != null && name.equals("locale")) {
      name = LocaleEncoding.name();
    }
    if (handler == null) {
      handler = name == null ? before.errors() : "strict";
    }
    Streams.call(self, "flush");
    self.reconfigure(
        new TextFile.Options(
            name == null ? before.encoding() : name,
            handler,
            mode,
            flag(lineBuffering, before.lineBuffering()),
            flag(writeThrough, before.writeThrough())));
  }

  private static boolean flag(PyObject value, boolean before) {
    if (value == null || value == PyNone.NONE) {
      return before;
    }
    return Index.toLong(value) != 0;
  }

  @Method("detach(self, /)")
  static PyObject detach(TextFile self) {
    PyObject buffer = self.buffer();
    Streams.call(self, "flush");
    self.detach();
    return buffer;
  }

  @Method("write(self, text, /)")
  static long write(TextFile self, PyObject text) {
    if (!(text instanceof StrLayout layout)) {
      throw Errors.typeError("write() argument must be str, not " + text.type().name());
    }
    PyStr exact = layout.exact();
    self.buffer();
    self.requireOpen();
    self.write(exact);
    return exact.length();
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(TextFile self, PyObject size) {
    long count = Streams.size(size);
    self.buffer();
    self.requireOpen();
    return self.input().read(count);
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readline(TextFile self, PyObject size) {
    long limit = size == null ? -1 : Index.toLong(size);
    self.buffer();
    self.requireOpen();
    return self.input().readLine(limit);
  }

  @Method("__next__(self, /)")
  static PyObject next(TextFile self) {
    self.buffer();
    self.requireOpen();
    if (self.type().isHeapType()) {
      return Streams.lineOrStop(self.nextLine());
    }
    return BuiltinsIteration.nextOrRaise(self);
  }

  @Method("flush(self, /)")
  static void flush(TextFile self) {
    self.flush();
  }

  @Method("close(self, /)")
  static void close(TextFile self) {
    self.buffer();
    self.close();
  }

  @Method("fileno(self, /)")
  static PyObject fileno(TextFile self) {
    return Streams.call(self.buffer(), "fileno");
  }

  @Method("seekable(self, /)")
  static PyObject seekable(TextFile self) {
    return Streams.call(self.buffer(), "seekable");
  }

  @Method("readable(self, /)")
  static PyObject readable(TextFile self) {
    return Streams.call(self.buffer(), "readable");
  }

  @Method("writable(self, /)")
  static PyObject writable(TextFile self) {
    return Streams.call(self.buffer(), "writable");
  }

  @Method("isatty(self, /)")
  static PyObject isTerminal(TextFile self) {
    return Streams.call(self.buffer(), "isatty");
  }

  @Method("seek(self, cookie, whence=0, /)")
  static PyObject seek(TextFile self, PyObject cookie, PyObject whence) {
    int from = whence == null ? 0 : (int) Index.toLong(whence);
    return TextPosition.seek(self, cookie, from);
  }

  @Method("tell(self, /)")
  static PyObject tell(TextFile self) {
    return TextPosition.tell(self);
  }

  @Method("truncate(self, pos=None, /)")
  static PyObject truncate(TextFile self, PyObject position) {
    self.buffer();
    Streams.call(self, "flush");
    return Streams.call(self.buffer(), "truncate", position == null ? PyNone.NONE : position);
  }

  @Method("__getstate__(self, /)")
  static PyObject state(TextFile self) {
    throw Errors.typeError("cannot pickle '" + self.type().name() + "' object");
  }

  @Method("__repr__(self, /)")
  static String repr(TextFile self) {
    self.requireInitialised();
    StringBuilder text = new StringBuilder("<").append("_io.TextIOWrapper");
    for (String each : new String[] {"name", "mode"}) {
      PyObject value = attribute(self, each);
      if (value != null) {
        text.append(' ').append(each).append('=').append(Reprs.of(self, value));
      }
    }
    return text.append(" encoding=")
        .append(PyStr.of(self.encoding()).repr())
        .append('>')
        .toString();
  }

  private static PyObject attribute(TextFile self, String name) {
    try {
      return self.attrOrNull(name);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.VALUE_ERROR)) {
        throw e;
      }
      return null;
    }
  }
}
