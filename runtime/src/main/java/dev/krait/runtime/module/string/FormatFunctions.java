package dev.krait.runtime.module.string;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.FieldName;
import dev.krait.runtime.text.FormatParser;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _string}. */
@Exposed(value = "_string", module = true)
final class FormatFunctions {
  private FormatFunctions() {}

  @Method(
      value = "formatter_parser(object, /)",
      doc = "Parse the argument as a format string; an iterator of its pieces.")
  static PyObject parse(PyObject text) {
    return new FormatIterator(new FormatParser(str(text)));
  }

  @Method(
      value = "formatter_field_name_split(object, /)",
      doc = "Parse the argument as a field name; its first part and an iterator of the rest.")
  static PyObject split(PyObject text) {
    FieldName name = new FieldName(str(text));
    return PyTuple.pair(numberOr(name.first()), new FieldNameIterator(name));
  }

  /** The part as an {@code int} where it is one. */
  static PyObject numberOr(PyStr part) {
    long number = FieldName.number(part);
    return number < 0 ? part : PyInt.of(number);
  }

  private static PyStr str(PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError("expected str, got " + value.type().name());
  }
}
