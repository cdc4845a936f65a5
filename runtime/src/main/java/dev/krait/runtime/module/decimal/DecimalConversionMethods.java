package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** Making decimals, and other objects of them. */
@Exposed("decimal.Decimal")
final class DecimalConversionMethods {
  private DecimalConversionMethods() {}

  @Method(value = "__new__(cls, value='0', context=None)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject value, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    if (value == null) {
      return Conversion.instance(type, PyDecimal.ZERO);
    }
    if (type == PyDecimal.TYPE && value.getClass() == PyDecimal.class) {
      return value;
    }
    return Conversion.instance(type, Conversion.exact(value, used));
  }

  @Method(
      value = "from_float(type, f, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Make a decimal that is exactly a float or integer.")
  static PyObject fromFloat(PyObject type, PyObject value) {
    return called(type, ofFloat(value));
  }

  static PyDecimal ofFloat(PyObject value) {
    if (value instanceof IntLayout number) {
      return Conversion.of(number);
    }
    if (value instanceof FloatLayout number) {
      return Conversion.of(number.doubleValue());
    }
    throw Errors.typeError("argument must be int or float");
  }

  private static PyObject called(PyObject type, PyDecimal value) {
    return type == PyDecimal.TYPE ? value : type.call1(value);
  }

  @Method(
      value = "from_number(type, number, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Make a decimal of a real number, never of a text.")
  static PyObject fromNumber(PyObject type, PyObject value) {
    if (value instanceof PyDecimal number) {
      return called(type, number.exact());
    }
    if (value instanceof IntLayout || value instanceof FloatLayout) {
      return called(type, Conversion.exact(value, DecimalContext.current()));
    }
    throw Errors.typeError(
        "conversion from " + value.type().name() + " to Decimal is not supported");
  }

  @Method(value = "as_tuple(self, /)", doc = "Return sign, digits and exponent.")
  static PyObject asTuple(PyDecimal self) {
    PyObject[] digits = {PyInt.of(0)};
    if (!self.isInfinite()) {
      String text = self.isNan() && self.small == 0 ? "" : DecimalText.digits(self);
      digits = new PyObject[text.length()];
      for (int i = 0; i < digits.length; i++) {
        digits[i] = PyInt.of(text.charAt(i) - '0');
      }
    }
    PyObject exponent =
        switch (self.kind) {
          case PyDecimal.FINITE -> PyInt.of(self.exp);
          case PyDecimal.INFINITE -> PyStr.of("F");
          case PyDecimal.QUIET -> PyStr.of("n");
          default -> PyStr.of("N");
        };
    return DecimalModule.tupleType()
        .call3(PyInt.of(self.negative ? 1 : 0), PyTuple.of(digits), exponent);
  }

  @Method(value = "as_integer_ratio(self, /)", doc = "Return the fraction that it is exactly.")
  static PyObject ratio(PyDecimal self) {
    return ToNumbers.ratio(self);
  }

  @Method(
      value = "to_eng_string(self, /, context=None)",
      doc = "Return the text in engineering notation.")
  static String toEngString(PyDecimal self, PyObject context) {
    return DecimalText.of(self, ContextArgument.of(context).capitals == 1, true);
  }

  @Method("__copy__(self, /)")
  static PyObject copy(PyDecimal self) {
    return self;
  }

  @Method("__deepcopy__(self, memo, /)")
  static PyObject deepCopy(PyDecimal self, PyObject memo) {
    return self;
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyDecimal self) {
    return PyTuple.of(self.type(), PyTuple.of(self.str()));
  }

  @Method("__int__(self, /)")
  static PyObject toInt(PyDecimal self) {
    return ToNumbers.integer(self, Rounding.DOWN);
  }

  @Method("__trunc__(self, /)")
  static PyObject truncate(PyDecimal self) {
    return ToNumbers.integer(self, Rounding.DOWN);
  }

  @Method("__floor__(self, /)")
  static PyObject floor(PyDecimal self) {
    return ToNumbers.integer(self, Rounding.FLOOR);
  }

  @Method("__ceil__(self, /)")
  static PyObject ceiling(PyDecimal self) {
    return ToNumbers.integer(self, Rounding.CEILING);
  }

  @Method("__float__(self, /)")
  static PyObject toFloat(PyDecimal self) {
    return PyFloat.of(ToNumbers.toDouble(self));
  }

  @Method("__complex__(self, /)")
  static PyObject toComplex(PyDecimal self) {
    return PyComplex.of(ToNumbers.toDouble(self), 0);
  }

  @Method("__sizeof__(self, /)")
  static long size(PyDecimal self) {
    long words = (self.digits() + 18) / 19;
    return 104 + (words <= 4 ? 0 : words * 8);
  }

  @Method("__format__(self, format_spec, override=None, /)")
  static String format(PyDecimal self, PyObject spec, PyObject override) {
    if (!(spec instanceof StrLayout)) {
      throw Errors.typeError("format arg must be str");
    }
    DecimalFormat.Separators separators = null;
    if (override != null) {
      if (!(override instanceof DictLayout)) {
        throw Errors.typeError("optional argument must be a dict");
      }
      separators =
          new DecimalFormat.Separators(
              part(override, "decimal_point"),
              part(override, "thousands_sep"),
              part(override, "grouping"));
      if (separators.point().isEmpty()) {
        throw Errors.valueError("invalid override dict");
      }
    }
    return DecimalFormat.format(self, spec.toString(), separators, DecimalContext.current());
  }

  private static String part(PyObject dict, String name) {
    PyObject value = dict.attr("get").call1(PyStr.of(name));
    return value == PyNone.NONE ? "" : value.toString();
  }
}
