package dev.krait.runtime.exception;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The attributes of {@code BaseException} (library reference, "Base classes"). */
@Exposed("BaseException")
final class BaseExceptionAttributes {
  private BaseExceptionAttributes() {}

  @Getter("args")
  static PyObject args(PyBaseException self) {
    return self.args();
  }

  @Setter("args")
  static void setArgs(PyBaseException self, PyObject value) {
    refuseDelete(value, "args may not be deleted");
    self.setArgs(PyTuple.of(Iterables.toArray(value)));
  }

  @Getter("__traceback__")
  static PyObject traceback(PyBaseException self) {
    return orNone(self.traceback());
  }

  @Setter("__traceback__")
  static void setTraceback(PyBaseException self, PyObject value) {
    refuseDelete(value, "__traceback__ may not be deleted");
    if (value == PyNone.NONE) {
      self.setTraceback(null);
    } else if (value instanceof PyTraceback traceback) {
      self.setTraceback(traceback);
    } else {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
  }

  @Getter("__context__")
  static PyObject context(PyBaseException self) {
    return orNone(self.context());
  }

  @Setter("__context__")
  static void setContext(PyBaseException self, PyObject value) {
    refuseDelete(value, "__context__ may not be deleted");
    self.setContext(
        exceptionOrNull(value, "exception context must be None or derive from BaseException"));
  }

  @Getter("__cause__")
  static PyObject cause(PyBaseException self) {
    return orNone(self.cause());
  }

  @Setter("__cause__")
  static void setCause(PyBaseException self, PyObject value) {
    refuseDelete(value, "__cause__ may not be deleted");
    self.setCause(
        exceptionOrNull(value, "exception cause must be None or derive from BaseException"));
  }

  @Getter(value = "__suppress_context__", member = true)
  static boolean suppressContext(PyBaseException self) {
    return self.suppressContext();
  }

  @Setter("__suppress_context__")
  static void setSuppressContext(PyBaseException self, PyObject value) {
    refuseDelete(value, "can't delete numeric/char attribute");
    if (!(value instanceof PyBool flag)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    self.setSuppressContext(flag.isTrue());
  }

  @Getter("__dict__")
  static PyObject dict(PyBaseException self) {
    return self.instanceDict();
  }

  @Setter("__dict__")
  static void setDict(PyBaseException self, PyObject value) {
    refuseDelete(value, "cannot delete __dict__");
    if (!(value instanceof DictLayout dict)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    self.setInstanceDict(dict);
  }

  private static void refuseDelete(PyObject value, String message) {
    if (value == null) {
      throw Errors.typeError(message);
    }
  }

  private static PyBaseException exceptionOrNull(PyObject value, String message) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyBaseException exception) {
      return exception;
    }
    throw Errors.typeError(message);
  }

  static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }
}
