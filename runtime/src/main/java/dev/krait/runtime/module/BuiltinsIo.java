package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.io.IoFunctions;
import dev.krait.runtime.module.io.TextFile;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code print}, {@code input} and {@code open}. */
@Exposed(value = "builtins", module = true)
public final class BuiltinsIo {
  private static final PyStr SPACE = PyStr.of(" ");
  private static final PyStr NEWLINE = PyStr.of("\n");

  private BuiltinsIo() {}

  @Method("print(*args, sep=' ', end='\\n', file=None, flush=False)")
  static void print(
      PyObject[] values, PyObject separator, PyObject end, PyObject file, PyObject flush) {
    PyStr between = text(separator, "sep", SPACE);
    PyStr behind = text(end, "end", NEWLINE);
    PyObject target = file == null || file == PyNone.NONE ? standard("stdout") : file;
    if (target == PyNone.NONE) {
      return;
    }
    if (target instanceof TextFile text && text.isDirect()) {
      text.print(values, between, behind);
      if (flush != null && flush.isTrue()) {
        text.flush();
      }
      return;
    }
    PyObject write = target.attr("write");
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        write.call1(between);
      }
      write.call1(values[i].str());
    }
    write.call1(behind);
    if (flush != null && flush.isTrue()) {
      target.attr("flush").call0();
    }
  }

  /** {@code print(value)}, for compiled code. */
  public static void print(PyObject value) {
    print(new PyObject[] {value}, null, null, null, null);
  }

  private static PyStr text(PyObject value, String parameter, PyStr defaultValue) {
    if (value == null || value == PyNone.NONE) {
      return defaultValue;
    }
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(parameter + " must be None or a string, not " + value.type().name());
  }

  /** {@code sys.stdout} or one of the others, as the program may have set it. */
  private static PyObject standard(String name) {
    PyObject stream = SysModule.get(name);
    if (stream == null) {
      throw Errors.runtimeError("lost sys." + name);
    }
    return stream;
  }

  @Method("input(prompt='', /)")
  static PyObject input(PyObject prompt) {
    PyObject in = present("stdin");
    PyObject out = present("stdout");
    PyObject err = present("stderr");
    flush(err);
    if (prompt != null) {
      out.attr("write").call1(prompt.str());
    }
    flush(out);
    PyObject line = in.attr("readline").call0();
    if (!(line instanceof StrLayout layout)) {
      throw Errors.typeError("object.readline() returned non-string");
    }
    String text = layout.exact().toString();
    if (text.isEmpty()) {
      throw Errors.of(ExceptionTypes.EOF_ERROR, "EOF when reading a line");
    }
    return text.endsWith("\n") ? PyStr.of(text.substring(0, text.length() - 1)) : line;
  }

  /** Streams that cannot be flushed do no harm here. */
  private static void flush(PyObject stream) {
    try {
      stream.attr("flush").call0();
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.EXCEPTION)) {
        throw e;
      }
    }
  }

  private static PyObject present(String name) {
    PyObject stream = SysModule.get(name);
    if (stream == null || stream == PyNone.NONE) {
      throw Errors.runtimeError("input(): lost sys." + name);
    }
    return stream;
  }

  @Method(
      "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
          + " opener=None)")
  static PyObject open(
      PyObject file,
      PyObject mode,
      PyObject buffering,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      PyObject closeDescriptor,
      PyObject opener) {
    return IoFunctions.open(
        file, mode, buffering, encoding, errors, newline, closeDescriptor, opener);
  }
}
