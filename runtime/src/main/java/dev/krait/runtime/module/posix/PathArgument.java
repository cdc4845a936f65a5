package dev.krait.runtime.module.posix;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.DirectoryFile;
import dev.krait.runtime.process.FileNames;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.WorkingDirectory;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.nio.file.Path;

/** The argument of a function of {@code os} that names a file. */
public final class PathArgument {
  /** What a function accepts beside strings, bytes and path-like objects. */
  enum Also {
    NOTHING(" or os.PathLike", false, false),
    NONE(", os.PathLike or None", false, true),
    DESCRIPTOR(", os.PathLike or integer", true, false),
    BOTH(", os.PathLike, integer or None", true, true);

    private final String text;
    private final boolean descriptor;
    private final boolean none;

    Also(String text, boolean descriptor, boolean none) {
      this.text = text;
      this.descriptor = descriptor;
      this.none = none;
    }
  }

  private final PyObject original;
  private final PyStr name;
  private final boolean bytes;
  private final long descriptor;
  private final PyObject directory;

  private PathArgument(
      PyObject original, PyStr name, boolean bytes, long descriptor, PyObject directory) {
    this.original = original;
    this.name = name;
    this.bytes = bytes;
    this.descriptor = descriptor;
    this.directory = directory;
  }

  /** A path that is nothing but a path; without a function, messages name none. */
  public static PathArgument of(String function, PyObject value) {
    return of(function, "path", value, Also.NOTHING, null);
  }

  /**
   * An argument.
   *
   * @param directory the argument {@code dir_fd}; null if there is none
   */
  static PathArgument of(
      String function, String parameter, PyObject value, Also also, PyObject directory) {
    PyObject from = directory == PyNone.NONE ? null : directory;
    if (also.none && (value == null || value == PyNone.NONE)) {
      return new PathArgument(null, PyStr.of("."), false, -1, from);
    }
    if (value instanceof StrLayout || value instanceof BytesLayout) {
      return text(function, parameter, value, value, from);
    }
    if (also.descriptor) {
      IntLayout number = Index.orNull(value);
      if (number != null) {
        if (from != null) {
          throw Errors.valueError(function + ": can't specify dir_fd without matching path");
        }
        return new PathArgument(
            value, null, false, number.isLong() ? number.longValue() : -1, null);
      }
    }
    PyObject method = value.type().lookup("__fspath__");
    if (method == null || method == PyNone.NONE) {
      throw Errors.typeError(
          function
              + ": "
              + parameter
              + " should be string, bytes"
              + also.text
              + ", not "
              + value.type().name());
    }
    PyObject text = fspath(value, method);
    return text(function, parameter, text, text, from);
  }

  /** What {@code __fspath__} returns. */
  static PyObject fspath(PyObject value, PyObject method) {
    PyType type = value.type();
    PyObject result = type.callSlot(method, value);
    if (!(result instanceof StrLayout) && !(result instanceof BytesLayout)) {
      throw Errors.typeError(
          "expected "
              + type.name()
              + ".__fspath__() to return str or bytes, not "
              + result.type().name());
    }
    return result;
  }

  private static PathArgument text(
      String function, String parameter, PyObject original, PyObject text, PyObject directory) {
    boolean bytes = text instanceof BytesLayout;
    PyStr name =
        bytes ? FileNames.decode(((BytesLike) text).copyBytes()) : ((StrLayout) text).exact();
    for (int i = 0; i < name.length(); i++) {
      if (name.codePointAt(i) == 0) {
        throw Errors.valueError(
            function == null
                ? "embedded null byte"
                : function
                    + ": embedded null "
                    + (bytes ? "byte" : "character")
                    + " in "
                    + parameter);
      }
    }
    return new PathArgument(original, name, bytes, -1, directory);
  }

  /** Whether an open descriptor was given. */
  boolean isDescriptor() {
    return name == null;
  }

  /** The descriptor. */
  long descriptor() {
    return descriptor;
  }

  /** Whether names that come out of it are bytes. */
  boolean isBytes() {
    return bytes;
  }

  /** The name as given. */
  PyStr name() {
    return name;
  }

  /** What the attribute {@code filename} of an error is. */
  PyObject filename() {
    return original;
  }

  /** Whether the name ends with a slash, so that it can only be a directory. */
  boolean endsWithSlash() {
    return name != null && name.length() > 1 && name.codePointAt(name.length() - 1) == '/';
  }

  /** The absolute path. */
  public Path path() throws IOException {
    if (name == null) {
      Path path = Descriptors.get(descriptor).path();
      if (path == null) {
        throw new ErrnoException(OsErrors.EINVAL);
      }
      return path;
    }
    if (name.length() == 0) {
      throw new ErrnoException(OsErrors.ENOENT);
    }
    Path path = FileNames.path(name);
    if (directory == null || path.isAbsolute()) {
      return WorkingDirectory.resolve(path);
    }
    OpenFile from = Descriptors.get(Index.toLong(directory));
    if (!(from instanceof DirectoryFile)) {
      throw new ErrnoException(OsErrors.ENOTDIR);
    }
    return from.path().resolve(path);
  }

  /** The path as a link's target keeps it. */
  Path literal() {
    return FileNames.path(name);
  }

  /** A name as a value of the argument's own kind. */
  PyObject value(byte[] text) {
    return bytes ? PyBytes.of(text) : FileNames.decode(text);
  }

  /** The Python exception for a failure. */
  PyException error(IOException e) {
    return OsErrors.of(e, original);
  }
}
