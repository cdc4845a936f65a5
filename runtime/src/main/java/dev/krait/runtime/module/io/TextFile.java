package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** {@code io.TextIOWrapper}: text over a buffered file of bytes. */
public final class TextFile extends IoObject {
  /** {@code _io.TextIOWrapper}. */
  public static final PyType TYPE =
      PyType.builtin(
              "_io.TextIOWrapper",
              IoTypes.TEXT,
              true,
              new TextFileMethodsTable(),
              new TextFileAttributesTable())
          .withOwnLayout();

  private PyObject buffer;
  private Buffered direct;
  private boolean detached;
  private String encoding;
  private String errors;
  private TextCodec codec;
  private Newlines newlines = Newlines.TRANSLATE;
  private boolean lineBuffering;
  private boolean writeThrough;
  private boolean seekable;
  private TextInput input;
  private TextOutput output;
  private int chunkSize = 8192;

  TextFile(PyType type) {
    super(type);
  }

  /** Everything that {@code __init__} and {@code reconfigure} set. */
  record Options(
      String encoding,
      String errors,
      Newlines newlines,
      boolean lineBuffering,
      boolean writeThrough) {}

  void initialise(PyObject file, Options options) {
    buffer = null;
    detached = false;
    TextCodec found = TextCodec.of(options.encoding, options.errors);
    direct = file instanceof Buffered layer && layer.isPlain() ? layer : null;
    boolean readable = direct != null ? isReadable(direct) : Streams.is(file, "readable");
    boolean writable = direct != null ? isWritable(direct) : Streams.is(file, "writable");
    seekable = isSeekable(file);
    buffer = file;
    encoding = options.encoding;
    errors = options.errors;
    codec = found;
    newlines = options.newlines;
    lineBuffering = options.lineBuffering;
    writeThrough = options.writeThrough;
    input = readable ? new TextInput(this, codec, newlines) : null;
    output = writable ? new TextOutput(this, codec.encoder()) : null;
    if (seekable && output != null && tellBuffer() != 0) {
      output.encoder().continueInside();
    }
  }

  private static boolean isReadable(Buffered file) {
    FileIo raw = file.raw().plain();
    return raw != null ? file.isReadable() && raw.mode().readable() : Streams.is(file, "readable");
  }

  private static boolean isWritable(Buffered file) {
    FileIo raw = file.raw().plain();
    return raw != null ? file.isWritable() && raw.mode().writable() : Streams.is(file, "writable");
  }

  private static boolean isSeekable(PyObject file) {
    if (file instanceof Buffered layer && layer.isPlain()) {
      FileIo raw = layer.raw().plain();
      if (raw != null) {
        return raw.isSeekable();
      }
    }
    return Streams.is(file, "seekable");
  }

  /** {@code reconfigure} after its checks. */
  void reconfigure(Options options) {
    boolean recode =
        !options.encoding.equals(encoding)
            || !options.errors.equals(errors)
            || options.newlines != newlines;
    if (recode) {
      TextCodec found = TextCodec.of(options.encoding, options.errors);
      encoding = options.encoding;
      errors = options.errors;
      newlines = options.newlines;
      codec = found;
      if (input != null) {
        input.restart(codec, newlines);
      }
      if (output != null) {
        output.setEncoder(codec.encoder());
        if (seekable && tellBuffer() != 0) {
          output.encoder().continueInside();
        }
      }
    }
    lineBuffering = options.lineBuffering;
    writeThrough = options.writeThrough;
  }

  // ---- state ----

  /** The file of bytes; an error if there is none any more. */
  PyObject buffer() {
    if (buffer == null) {
      throw detached
          ? Errors.valueError("underlying buffer has been detached")
          : Errors.valueError("I/O operation on uninitialized object");
    }
    return buffer;
  }

  /** An error if {@code __init__} never succeeded. */
  void requireInitialised() {
    if (encoding == null) {
      buffer();
    }
  }

  /** The buffered file where Java may use it directly, else null. */
  Buffered direct() {
    return direct;
  }

  void detach() {
    buffer = null;
    direct = null;
    detached = true;
  }

  Options options() {
    buffer();
    return new Options(encoding, errors, newlines, lineBuffering, writeThrough);
  }

  TextInput input() {
    buffer();
    if (input == null) {
      throw IoErrors.unsupported("not readable");
    }
    return input;
  }

  TextInput inputOrNull() {
    return input;
  }

  TextOutput output() {
    buffer();
    if (output == null) {
      throw IoErrors.unsupported("not writable");
    }
    return output;
  }

  TextOutput outputOrNull() {
    return output;
  }

  String encoding() {
    return encoding;
  }

  Newlines newlines() {
    return newlines;
  }

  boolean isLineBuffering() {
    return lineBuffering;
  }

  boolean isWriteThrough() {
    return writeThrough;
  }

  boolean isSeekable() {
    return seekable;
  }

  int chunkSize() {
    return chunkSize;
  }

  void setChunkSize(int size) {
    chunkSize = size;
  }

  @Override
  public boolean isClosed() {
    PyObject file = buffer();
    return direct != null ? direct.isClosed() : Streams.isClosed(file);
  }

  long tellBuffer() {
    return direct != null
        ? direct.tell()
        : dev.krait.runtime.operator.Index.toLong(Streams.call(buffer(), "tell"));
  }

  void seekBuffer(long position) {
    Streams.call(buffer(), "seek", PyInt.of(position));
  }

  // ---- what the rest of the runtime uses ----

  /** {@code write(text)}. */
  public void write(PyStr text) {
    output().write(text);
  }

  /** Writes the text of {@code print}: values with separators between and an end. */
  public void print(PyObject[] values, PyStr separator, PyStr end) {
    output().print(values, separator, end);
  }

  /** {@code flush()}. */
  public void flush() {
    buffer();
    requireOpen();
    if (output != null) {
      output.flushPending();
    }
    if (input != null) {
      input.allowTelling();
    }
    if (direct != null) {
      direct.flush();
    } else {
      Streams.call(buffer, "flush");
    }
  }

  /** Whether Java may call the methods directly, as nothing overrides them. */
  public boolean isDirect() {
    return isPlain() && buffer != null;
  }

  @Override
  PyObject nextLine() {
    PyStr line = input().nextLine();
    return line.length() == 0 ? null : line;
  }

  /** {@code close()}. */
  void close() {
    if (isClosed()) {
      return;
    }
    PyException failure = null;
    try {
      if (isPlain()) {
        flush();
      } else {
        Streams.call(this, "flush");
      }
    } catch (PyException e) {
      failure = e;
    }
    try {
      if (direct != null) {
        direct.close();
      } else {
        Streams.call(buffer, "close");
      }
    } catch (PyException e) {
      throw failure == null ? e : IoErrors.during(failure, e);
    }
    if (failure != null) {
      throw failure;
    }
  }

  PyObject newlinesSeen() {
    buffer();
    return input == null ? PyNone.NONE : input.newlinesSeen();
  }
}
