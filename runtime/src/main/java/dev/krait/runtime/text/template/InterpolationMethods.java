package dev.krait.runtime.text.template;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.Set;

/** The methods of {@code string.templatelib.Interpolation}. */
@Exposed("string.templatelib.Interpolation")
final class InterpolationMethods {
  private static final Set<String> CONVERSIONS = Set.of("s", "a", "r");

  private InterpolationMethods() {}

  @Method(
      value = "__new__(cls, /, value, expression='', conversion=None, format_spec='')",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType cls, PyObject value, PyObject expression, PyObject conversion, PyObject formatSpec) {
    PyObject text = text("expression", expression);
    PyObject kind = conversion == null ? PyNone.NONE : conversion;
    if (kind != PyNone.NONE) {
      kind = text("conversion", kind);
      if (!CONVERSIONS.contains(kind.toString())) {
        throw Errors.valueError(
            "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
      }
    }
    return new PyInterpolation(value, text, kind, text("format_spec", formatSpec));
  }

  private static PyObject text(String name, PyObject value) {
    if (value == null) {
      return PyStr.of("");
    }
    if (value instanceof StrLayout) {
      return value;
    }
    throw Errors.typeError(
        "Interpolation() argument '" + name + "' must be str, not " + value.type().name());
  }

  @Method("__repr__(self, /)")
  static String repr(PyInterpolation self) {
    return "Interpolation("
        + self.value().repr()
        + ", "
        + self.expression().repr()
        + ", "
        + self.conversion().repr()
        + ", "
        + self.formatSpec().repr()
        + ")";
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyInterpolation self) {
    PyObject arguments =
        PyTuple.of(self.value(), self.expression(), self.conversion(), self.formatSpec());
    return PyTuple.of(PyInterpolation.TYPE, arguments);
  }

  @Getter(value = "value", member = true, doc = "Value")
  static PyObject value(PyInterpolation self) {
    return self.value();
  }

  @Getter(value = "expression", member = true, doc = "Expression")
  static PyObject expression(PyInterpolation self) {
    return self.expression();
  }

  @Getter(value = "conversion", member = true, doc = "Conversion")
  static PyObject conversion(PyInterpolation self) {
    return self.conversion();
  }

  @Getter(value = "format_spec", member = true, doc = "Format specifier")
  static PyObject formatSpec(PyInterpolation self) {
    return self.formatSpec();
  }
}
