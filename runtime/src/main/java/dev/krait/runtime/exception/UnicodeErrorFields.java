package dev.krait.runtime.exception;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** The attributes of the three Unicode errors, and what their constructors have in common. */
@Exposed("UnicodeError")
final class UnicodeErrorFields {
  private UnicodeErrorFields() {}

  /** {@code TypeError: function takes exactly 5 arguments (0 given)}. */
  static void requireCount(PyObject[] args, int count) {
    if (args.length != count) {
      throw Errors.typeError(
          "function takes exactly " + count + " arguments (" + args.length + " given)");
    }
  }

  /** {@code TypeError: argument 1 must be str, not int}. */
  static void requireStr(PyObject[] args, int index) {
    if (!(args[index] instanceof StrLayout)) {
      throw Errors.typeError(
          "argument " + (index + 1) + " must be str, not " + args[index].type().name());
    }
  }

  /** Sets all fields; {@code args} are object, start, end and reason. */
  static void set(PyBaseException self, PyObject encoding, PyObject object, PyObject[] args) {
    int at = args.length;
    PyObject start = PyInt.of(Index.toLong(args[at - 3]));
    PyObject end = PyInt.of(Index.toLong(args[at - 2]));
    requireStr(args, at - 1);
    self.setFields(encoding, object, start, end, args[at - 1]);
  }

  /** Start and end as Java numbers; {@code start == end - 1} within the object for one item. */
  static long number(PyBaseException self, ExceptionField field) {
    return Index.toLong(self.field(field));
  }

  /** Whether the error is about a single item of the object. */
  static boolean isSingle(PyBaseException self, int length) {
    long start = number(self, ExceptionField.UNICODE_START);
    return start >= 0 && start < length && number(self, ExceptionField.UNICODE_END) == start + 1;
  }

  /** {@code in position 3: reason}, or {@code in position 3-4: reason}. */
  static String position(PyBaseException self, boolean single, String reason) {
    long start = number(self, ExceptionField.UNICODE_START);
    return " in position "
        + start
        + (single ? "" : "-" + (number(self, ExceptionField.UNICODE_END) - 1))
        + ": "
        + reason;
  }

  /** {@code '\u1234'}: the item of a string that the error is about. */
  static String character(PyBaseException self) {
    PyObject text = self.field(ExceptionField.UNICODE_OBJECT);
    String item = text.getItem(number(self, ExceptionField.UNICODE_START)).toString();
    int code = item.codePointAt(0);
    String escape = code <= 0xff ? "x%02x" : code <= 0xffff ? "u%04x" : "U%08x";
    return "character '\\" + String.format(escape, code) + "'";
  }

  /** {@code str(value)} of a field; {@code <NULL>} where it was deleted. */
  static String text(PyBaseException self, ExceptionField field) {
    PyObject value = self.field(field);
    return value == null ? "<NULL>" : value.str().toString();
  }

  /** The object that could not be converted, which must be of the right kind. */
  static PyObject requireObject(PyBaseException self, Class<?> kind, String name) {
    PyObject object = self.field(ExceptionField.UNICODE_OBJECT);
    if (object == null) {
      throw Errors.typeError("UnicodeError 'object' attribute is not set");
    }
    if (!kind.isInstance(object)) {
      throw Errors.typeError("UnicodeError 'object' attribute must be a " + name);
    }
    return object;
  }

  @Getter(value = "encoding", member = true)
  static PyObject encoding(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.UNICODE_ENCODING));
  }

  @Setter("encoding")
  static void setEncoding(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.UNICODE_ENCODING, value);
  }

  @Getter(value = "object", member = true)
  static PyObject object(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.UNICODE_OBJECT));
  }

  @Setter("object")
  static void setObject(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.UNICODE_OBJECT, value);
  }

  @Getter(value = "start", member = true)
  static PyObject start(PyBaseException self) {
    return orZero(self, ExceptionField.UNICODE_START);
  }

  @Setter("start")
  static void setStart(PyBaseException self, PyObject value) {
    setNumber(self, ExceptionField.UNICODE_START, value);
  }

  @Getter(value = "end", member = true)
  static PyObject end(PyBaseException self) {
    return orZero(self, ExceptionField.UNICODE_END);
  }

  @Setter("end")
  static void setEnd(PyBaseException self, PyObject value) {
    setNumber(self, ExceptionField.UNICODE_END, value);
  }

  @Getter(value = "reason", member = true)
  static PyObject reason(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.UNICODE_REASON));
  }

  @Setter("reason")
  static void setReason(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.UNICODE_REASON, value);
  }

  private static PyObject orZero(PyBaseException self, ExceptionField field) {
    PyObject value = self.field(field);
    return value == null ? PyInt.of(0) : value;
  }

  private static void setNumber(PyBaseException self, ExceptionField field, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof IntLayout)) {
      throw Errors.typeError("an integer is required");
    }
    self.setField(field, PyInt.of(Index.toLong(value)));
  }
}
