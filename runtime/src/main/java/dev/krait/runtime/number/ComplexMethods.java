package dev.krait.runtime.number;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;

/** The methods and attributes of {@code complex} other than operators. */
@Exposed("complex")
final class ComplexMethods {
  private ComplexMethods() {}

  @Method(value = "__new__(cls, real=0, imag=0)", kind = Method.Kind.NEW)
  static PyObject make(PyObject cls, PyObject real, PyObject imaginary) {
    ComplexLayout value;
    if (imaginary != null) {
      value = ComplexConversion.of(real, imaginary);
    } else {
      value = real == null ? PyComplex.of(0, 0) : ComplexConversion.of(real);
    }
    return cls == PyComplex.TYPE ? value.exact() : new ComplexInstance((PyType) cls, value.exact());
  }

  @Method(
      value = "from_number(type, number, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Make a complex number of a number, never of a text.")
  static PyObject fromNumber(PyObject type, PyObject number) {
    PyComplex value = ComplexConversion.number(number).exact();
    return type == PyComplex.TYPE ? value : type.call1(value);
  }

  @Method("__getnewargs__(self, /)")
  static PyObject newArguments(ComplexLayout self) {
    return PyTuple.of(PyFloat.of(self.real()), PyFloat.of(self.imaginary()));
  }

  @Method(value = "__complex__(self, /)", doc = "Return the number as an exact complex.")
  static PyObject toComplex(ComplexLayout self) {
    return self.exact();
  }

  @Method("__repr__(self, /)")
  static String repr(ComplexLayout self) {
    return ComplexText.repr(self.real(), self.imaginary());
  }

  @Method("__format__(self, format_spec, /)")
  static String format(ComplexLayout self, PyObject spec) {
    if (!(spec instanceof StrLayout)) {
      throw NumberErrors.formatArgument(spec);
    }
    String text = spec.toString();
    return text.isEmpty()
        ? self.str().toString()
        : ComplexText.format(self, text, self.type().name());
  }

  @Getter(value = "real", doc = "the real part of a complex number", member = true)
  static PyObject real(ComplexLayout self) {
    return PyFloat.of(self.real());
  }

  @Getter(value = "imag", doc = "the imaginary part of a complex number", member = true)
  static PyObject imaginary(ComplexLayout self) {
    return PyFloat.of(self.imaginary());
  }

  @Method(value = "conjugate(self, /)", doc = "Return the number with the imaginary part negated.")
  static PyObject conjugate(ComplexLayout self) {
    return PyComplex.of(self.real(), -self.imaginary());
  }
}
