package dev.krait.runtime.module.cmath;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.math.MathErrors;
import dev.krait.runtime.number.ComplexConversion;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code cmath} that answer complex numbers. */
@Exposed(value = "cmath", module = true)
final class CmathFunctions {
  private static final double LN10 = Math.log(10);

  private CmathFunctions() {}

  private static PyComplex number(PyObject value) {
    return ComplexConversion.number(value).exact();
  }

  /** A number turned by a right angle: i times z. */
  private static PyComplex turned(PyComplex z) {
    return PyComplex.of(-z.imaginary(), z.real());
  }

  /** Turned back: z through i. */
  private static PyComplex turnedBack(PyComplex z) {
    return PyComplex.of(z.imaginary(), -z.real());
  }

  @Method("sqrt(z, /)")
  static PyObject sqrt(PyObject z) {
    return ComplexRoot.of(number(z));
  }

  @Method("exp(z, /)")
  static PyObject exp(PyObject z) {
    return ComplexExponential.exp(number(z));
  }

  @Method("log(z, base=<unrepresentable>, /)")
  static PyObject log(PyObject z, PyObject base) {
    PyComplex number = number(z);
    if (base == null) {
      checkLogarithm(number);
      return ComplexLogarithm.of(number);
    }
    PyComplex second = number(base);
    checkLogarithm(second);
    try {
      return ComplexLogarithm.of(number).trueDiv(ComplexLogarithm.of(second));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.ZERO_DIVISION_ERROR)) {
        throw MathErrors.domain();
      }
      throw e;
    }
  }

  @Method("log10(z, /)")
  static PyObject log10(PyObject z) {
    PyComplex number = number(z);
    checkLogarithm(number);
    PyComplex natural = ComplexLogarithm.of(number);
    return PyComplex.of(natural.real() / LN10, natural.imaginary() / LN10);
  }

  private static void checkLogarithm(ComplexLayout z) {
    if (z.real() == 0 && z.imaginary() == 0) {
      throw MathErrors.domain();
    }
  }

  // ---- angles ----

  @Method("sin(z, /)")
  static PyObject sin(PyObject z) {
    return turnedBack(ComplexHyperbolic.sinh(turned(number(z))));
  }

  @Method("cos(z, /)")
  static PyObject cos(PyObject z) {
    return ComplexHyperbolic.cosh(turned(number(z)));
  }

  @Method("tan(z, /)")
  static PyObject tan(PyObject z) {
    return turnedBack(ComplexHyperbolic.tanh(turned(number(z))));
  }

  @Method("asin(z, /)")
  static PyObject asin(PyObject z) {
    return turnedBack(ComplexInverse.asinh(turned(number(z))));
  }

  @Method("acos(z, /)")
  static PyObject acos(PyObject z) {
    return ComplexInverse.acos(number(z));
  }

  @Method("atan(z, /)")
  static PyObject atan(PyObject z) {
    return turnedBack(ComplexInverse.atanh(turned(number(z))));
  }

  // ---- hyperbolic ----

  @Method("sinh(z, /)")
  static PyObject sinh(PyObject z) {
    return ComplexHyperbolic.sinh(number(z));
  }

  @Method("cosh(z, /)")
  static PyObject cosh(PyObject z) {
    return ComplexHyperbolic.cosh(number(z));
  }

  @Method("tanh(z, /)")
  static PyObject tanh(PyObject z) {
    return ComplexHyperbolic.tanh(number(z));
  }

  @Method("asinh(z, /)")
  static PyObject asinh(PyObject z) {
    return ComplexInverse.asinh(number(z));
  }

  @Method("acosh(z, /)")
  static PyObject acosh(PyObject z) {
    return ComplexInverse.acosh(number(z));
  }

  @Method("atanh(z, /)")
  static PyObject atanh(PyObject z) {
    return ComplexInverse.atanh(number(z));
  }
}
