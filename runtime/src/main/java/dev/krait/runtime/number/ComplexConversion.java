package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.StrLayout;

/** {@code complex(x)}, and the numbers that functions such as those of {@code cmath} take. */
public final class ComplexConversion {
  private ComplexConversion() {}

  /** The value of a number; {@code TypeError: must be real number, not str}. */
  public static ComplexLayout number(PyObject value) {
    ComplexLayout complex = viaComplex(value);
    return complex != null ? complex : PyComplex.of(FloatConversion.real(value), 0);
  }

  /** {@code complex(value)}. */
  static ComplexLayout of(PyObject value) {
    if (value instanceof StrLayout) {
      return ComplexParser.parse(value);
    }
    ComplexLayout complex = viaMethod(value);
    if (complex != null) {
      return complex;
    }
    FloatLayout real = FloatConversion.viaMethod(value);
    if (real == null) {
      throw Errors.typeError(
          "complex() argument must be a string or a number, not " + value.type().name());
    }
    return PyComplex.of(real.doubleValue(), 0);
  }

  /**
   * {@code complex(real, imag)}, which is {@code real + imag*1j} for complex arguments too.
   *
   * @param real null where it was left out
   */
  static PyComplex of(PyObject real, PyObject imaginary) {
    ComplexLayout first = real == null ? null : viaMethod(real);
    double x = first != null ? first.real() : real == null ? 0 : part(real, "real");
    if (imaginary instanceof ComplexLayout second) {
      warnOfReal(first, real);
      NumberWarnings.ofComplexPart("imag", imaginary);
      return PyComplex.of(
          x - second.imaginary(),
          first == null ? second.real() : second.real() + first.imaginary());
    }
    double y = part(imaginary, "imag");
    warnOfReal(first, real);
    return PyComplex.of(x, first == null ? y : y + first.imaginary());
  }

  private static void warnOfReal(ComplexLayout number, PyObject given) {
    if (number instanceof PyComplex) {
      NumberWarnings.ofComplexPart("real", given);
    }
  }

  private static double part(PyObject value, String name) {
    FloatLayout real = value instanceof StrLayout ? null : FloatConversion.viaMethod(value);
    if (real == null) {
      throw Errors.typeError(
          "complex() argument '" + name + "' must be a real number, not " + value.type().name());
    }
    return real.doubleValue();
  }

  /** A complex number, or what {@code __complex__} makes; null if there is no such method. */
  private static ComplexLayout viaComplex(PyObject value) {
    return value instanceof ComplexLayout number ? number : viaMethod(value);
  }

  /** An exact complex number, or what {@code __complex__} makes; null if there is none. */
  private static ComplexLayout viaMethod(PyObject value) {
    if (value instanceof PyComplex number) {
      return number;
    }
    PyType type = value.type();
    PyObject method = type.slot(Slot.COMPLEX);
    if (method == null) {
      return null;
    }
    PyObject result = type.callSlot(method, value);
    if (result instanceof ComplexLayout number) {
      NumberWarnings.ofStrictSubclass("__complex__", "complex", number, PyComplex.TYPE);
      return number;
    }
    throw Errors.typeError("__complex__ returned non-complex (type " + result.type().name() + ")");
  }
}
