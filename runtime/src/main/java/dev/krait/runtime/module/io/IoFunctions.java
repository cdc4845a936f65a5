package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The functions of module {@code _io}. */
@Exposed(value = "_io", module = true)
public final class IoFunctions {
  private static final PyStr LOCALE = PyStr.of("locale");

  private IoFunctions() {}

  @Method(
      "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
          + " opener=None)")
  public static PyObject open(
      PyObject file,
      PyObject modeText,
      PyObject buffering,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      PyObject closes,
      PyObject opener) {
    if (modeText != null && !(modeText instanceof StrLayout)) {
      throw Errors.typeError("open() argument 'mode' must be str, not " + modeText.type().name());
    }
    String encodingName = TextFileMethods.text("open", "encoding", encoding);
    String errorsName = TextFileMethods.text("open", "errors", errors);
    String newlineText = TextFileMethods.text("open", "newline", newline);
    long size = buffering == null ? -1 : Index.toLong(buffering);
    PyObject path = file instanceof IntLayout ? file : fspath(file);
    PyObject given = modeText == null ? PyStr.of("r") : modeText;
    OpenMode mode = OpenMode.parse(given.toString());
    if (mode.binary()) {
      refuse(encodingName, "an encoding");
      refuse(errorsName, "an errors");
      refuse(newlineText, "a newline");
    }
    if (mode.binary() && size == 1) {
      Warnings.warn(
          ExceptionTypes.RUNTIME_WARNING,
          "line buffering (buffering=1) isn't supported in binary mode, the default buffer size"
              + " will be used",
          1);
    }
    FileIo raw = new FileIo(FileIo.TYPE);
    raw.initialise(path, mode.raw(), closes == null || closes.isTrue(), opener);
    PyObject result = raw;
    try {
      boolean terminal = size < 0 && raw.isTerminal();
      boolean lineBuffering = size == 1 && !mode.binary() || terminal;
      if (size == 0) {
        if (!mode.binary()) {
          throw Errors.valueError("can't have unbuffered text I/O");
        }
        return raw;
      }
      int bufferSize = size <= 1 ? IoModule.BUFFER_SIZE : (int) Math.min(size, 1 << 30);
      PyType type =
          mode.updates() ? Buffered.RANDOM : mode.writes() ? Buffered.WRITER : Buffered.READER;
      Buffered buffer = new Buffered(type);
      if (type == Buffered.RANDOM) {
        Streams.requireSeekable(raw);
      }
      buffer.initialise(raw, bufferSize);
      result = buffer;
      if (mode.binary()) {
        return buffer;
      }
      TextFile text = new TextFile(TextFile.TYPE);
      text.initialise(
          buffer,
          new TextFile.Options(
              encodingName == null || encodingName.equals("locale")
                  ? LocaleEncoding.name()
                  : encodingName,
              errorsName == null ? "strict" : errorsName,
              TextFileMethods.newlines("open", newline),
              lineBuffering,
              false));
      text.setAttr("mode", given);
      return text;
    } catch (PyException e) {
      try {
        Streams.call(result, "close");
      } catch (PyException later) {
        throw IoErrors.during(e, later);
      }
      throw e;
    }
  }

  private static void refuse(String value, String what) {
    if (value != null) {
      throw Errors.valueError("binary mode doesn't take " + what + " argument");
    }
  }

  private static PyObject fspath(PyObject file) {
    if (file instanceof StrLayout || file instanceof BytesLayout) {
      return file;
    }
    PyObject method = file.type().lookup("__fspath__");
    if (method == null || method == PyNone.NONE) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + file.type().name());
    }
    PyObject path = file.type().callSlot(method, file);
    if (path instanceof StrLayout || path instanceof BytesLayout) {
      return path;
    }
    throw Errors.typeError(
        "expected "
            + file.type().name()
            + ".__fspath__() to return str or bytes, not "
            + path.type().name());
  }

  @Method("open_code(path)")
  static PyObject openCode(PyObject path) {
    if (!(path instanceof StrLayout)) {
      throw Errors.typeError("open_code() argument 'path' must be str, not " + path.type().name());
    }
    return open(path, PyStr.of("rb"), null, null, null, null, null, null);
  }

  @Method("text_encoding(encoding, stacklevel=2, /)")
  static PyObject textEncoding(PyObject encoding, PyObject level) {
    return encoding == PyNone.NONE ? LOCALE : encoding;
  }
}
