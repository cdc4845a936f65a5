package dev.krait.runtime.module.csv;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The methods and attributes of {@code _csv.Dialect}. */
@Exposed("Dialect")
final class DialectMethods {
  private DialectMethods() {}

  @Method(
      value = "__new__(cls, /, dialect=None, **fmtparams)",
      kind = Method.Kind.NEW,
      doc = "How a table is written as text.")
  static PyObject make(PyType type, PyObject dialect, PyDict parameters) {
    PyObject base = dialect instanceof StrLayout ? Dialects.get(dialect) : dialect;
    if (type == Dialect.TYPE && parameters == null && base instanceof Dialect) {
      return base;
    }
    return new Dialect(type, new DialectSettings(base, parameters));
  }

  private static PyObject character(int character) {
    return character == Dialect.NONE ? PyNone.NONE : PyStr.ofCodePoint(character);
  }

  @Getter("delimiter")
  static PyObject delimiter(Dialect self) {
    return character(self.delimiter);
  }

  @Getter("escapechar")
  static PyObject escape(Dialect self) {
    return character(self.escape);
  }

  @Getter("quotechar")
  static PyObject quote(Dialect self) {
    return character(self.quote);
  }

  @Getter("lineterminator")
  static PyObject lineTerminator(Dialect self) {
    return self.lineTerminator;
  }

  @Getter("quoting")
  static PyObject quoting(Dialect self) {
    return PyInt.of(self.quoting.ordinal());
  }

  @Getter(value = "doublequote", member = true)
  static PyObject doubleQuote(Dialect self) {
    return PyBool.of(self.doubleQuote);
  }

  @Getter(value = "skipinitialspace", member = true)
  static PyObject skipInitialSpace(Dialect self) {
    return PyBool.of(self.skipInitialSpace);
  }

  @Getter(value = "strict", member = true)
  static PyObject strict(Dialect self) {
    return PyBool.of(self.strict);
  }

  @Method(value = "__reduce__(self)", doc = "Refuse to be pickled.")
  static PyObject reduce(Dialect self) {
    throw notPickled(self);
  }

  @Method(value = "__reduce_ex__(self, protocol)", doc = "Refuse to be pickled.")
  static PyObject reduceEx(Dialect self, PyObject protocol) {
    throw notPickled(self);
  }

  private static RuntimeException notPickled(Dialect self) {
    return Errors.typeError("cannot pickle '" + self.type().simpleName() + "' instances");
  }
}
