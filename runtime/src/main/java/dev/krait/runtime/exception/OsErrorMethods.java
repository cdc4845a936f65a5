package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/**
 * {@code OSError}: the constructor chooses the subclass by {@code errno} (library reference, "OS
 * exceptions"; PEP 3151).
 */
@Exposed("OSError")
final class OsErrorMethods {
  private OsErrorMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    PyType chosen = type;
    if (type == ExceptionTypes.OS_ERROR
        && args.length >= 2
        && args.length <= 5
        && args[0] instanceof IntLayout errno
        && errno.isLong()) {
      chosen = OsErrors.typeOf(errno.longValue());
    }
    PyBaseException made = new PyBaseException(chosen, PyTuple.of(args));
    if (!initialises(type)) {
      BaseExceptionMethods.refuseKeywords(made, keywords);
      fill(made, args);
    } else {
      made.setArgs(PyTuple.EMPTY);
    }
    return made;
  }

  /** Whether {@code __init__} sets the fields: in subclasses that override it alone. */
  private static boolean initialises(PyType type) {
    return type.slot(Slot.INIT) != ExceptionTypes.OS_ERROR.slot(Slot.INIT)
        && type.slot(Slot.NEW) == ExceptionTypes.OS_ERROR.slot(Slot.NEW);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    if (initialises(self.type())) {
      BaseExceptionMethods.refuseKeywords(self, keywords);
      fill(self, args);
    }
  }

  private static void fill(PyBaseException self, PyObject[] args) {
    PyTuple kept = PyTuple.of(args);
    if (args.length >= 2 && args.length <= 5) {
      self.setField(ExceptionField.ERRNO, args[0]);
      self.setField(ExceptionField.STRERROR, args[1]);
      PyObject filename = args.length > 2 ? args[2] : PyNone.NONE;
      if (filename != PyNone.NONE) {
        IntLayout written =
            self.type() == ExceptionTypes.BLOCKING_IO_ERROR ? Index.orNull(filename) : null;
        if (written != null) {
          self.setField(ExceptionField.CHARACTERS_WRITTEN, written);
        } else {
          self.setField(ExceptionField.FILENAME, filename);
          if (args.length == 5 && args[4] != PyNone.NONE) {
            self.setField(ExceptionField.FILENAME2, args[4]);
          }
          kept = PyTuple.of(Arrays.copyOf(args, 2));
        }
      }
    }
    self.setArgs(kept);
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    PyObject errno = self.field(ExceptionField.ERRNO);
    PyObject strerror = self.field(ExceptionField.STRERROR);
    PyObject filename = self.field(ExceptionField.FILENAME);
    if (filename == null && (errno == null || strerror == null)) {
      return ExceptionText.baseStr(self);
    }
    StringBuilder text = new StringBuilder("[Errno ");
    text.append(BaseExceptionAttributes.orNone(errno).str()).append("] ");
    text.append(BaseExceptionAttributes.orNone(strerror).str());
    if (filename != null) {
      text.append(": ").append(filename.repr());
      PyObject filename2 = self.field(ExceptionField.FILENAME2);
      if (filename2 != null) {
        text.append(" -> ").append(filename2.repr());
      }
    }
    return PyStr.of(text.toString());
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyBaseException self) {
    PyTuple args = self.args();
    PyObject filename = self.field(ExceptionField.FILENAME);
    if (args.items().length == 2 && filename != null) {
      PyObject filename2 = self.field(ExceptionField.FILENAME2);
      PyObject errno = args.items()[0];
      PyObject strerror = args.items()[1];
      args =
          filename2 == null
              ? PyTuple.of(errno, strerror, filename)
              : PyTuple.of(errno, strerror, filename, PyNone.NONE, filename2);
    }
    return BaseExceptionMethods.reduced(self, args);
  }

  @Getter("characters_written")
  static PyObject charactersWritten(PyBaseException self) {
    PyObject written = self.field(ExceptionField.CHARACTERS_WRITTEN);
    if (written == null) {
      throw Errors.attributeError(self, "characters_written", "characters_written");
    }
    return written;
  }

  @Setter("characters_written")
  static void setCharactersWritten(PyBaseException self, PyObject value) {
    if (value == null) {
      charactersWritten(self);
    }
    self.setField(
        ExceptionField.CHARACTERS_WRITTEN, value == null ? null : PyInt.of(Index.toLong(value)));
  }
}
