package dev.krait.runtime.module.cmath;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.math.MathErrors;
import dev.krait.runtime.module.math.Precise;
import dev.krait.runtime.number.ComplexConversion;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.Hypotenuse;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyObject;

/** Polar coordinates, kinds of numbers and closeness. */
@Exposed(value = "cmath", module = true)
final class CmathParts {
  private CmathParts() {}

  @Method("phase(z, /)")
  static PyObject phase(PyObject z) {
    ComplexLayout number = ComplexConversion.number(z);
    return PyFloat.of(Precise.atan2(number.imaginary(), number.real()));
  }

  @Method("polar(z, /)")
  static PyObject polar(PyObject z) {
    ComplexLayout number = ComplexConversion.number(z);
    double radius = Hypotenuse.of(number.real(), number.imaginary());
    if (Double.isInfinite(radius) && isFinite(number)) {
      throw MathErrors.range();
    }
    return PyTuple.of(
        PyFloat.of(radius), PyFloat.of(Precise.atan2(number.imaginary(), number.real())));
  }

  @Method("rect(r, phi, /)")
  static PyObject rect(PyObject r, PyObject phi) {
    return ComplexExponential.rect(FloatConversion.real(r), FloatConversion.real(phi));
  }

  private static boolean isFinite(ComplexLayout z) {
    return Double.isFinite(z.real()) && Double.isFinite(z.imaginary());
  }

  @Method("isfinite(z, /)")
  static boolean isFinite(PyObject z) {
    return isFinite(ComplexConversion.number(z));
  }

  @Method("isnan(z, /)")
  static boolean isNan(PyObject z) {
    ComplexLayout number = ComplexConversion.number(z);
    return Double.isNaN(number.real()) || Double.isNaN(number.imaginary());
  }

  @Method("isinf(z, /)")
  static boolean isInfinite(PyObject z) {
    return isInfinite(ComplexConversion.number(z));
  }

  private static boolean isInfinite(ComplexLayout z) {
    return Double.isInfinite(z.real()) || Double.isInfinite(z.imaginary());
  }

  @Method("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isClose(PyObject first, PyObject second, PyObject relative, PyObject absolute) {
    ComplexLayout a = ComplexConversion.number(first);
    ComplexLayout b = ComplexConversion.number(second);
    double relativeTolerance = relative == null ? 1e-9 : FloatConversion.real(relative);
    double absoluteTolerance = absolute == null ? 0 : FloatConversion.real(absolute);
    if (relativeTolerance < 0 || absoluteTolerance < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a.real() == b.real() && a.imaginary() == b.imaginary()) {
      return true;
    }
    if (isInfinite(a) || isInfinite(b)) {
      return false;
    }
    double distance = Hypotenuse.of(a.real() - b.real(), a.imaginary() - b.imaginary());
    return distance <= relativeTolerance * Hypotenuse.of(b.real(), b.imaginary())
        || distance <= relativeTolerance * Hypotenuse.of(a.real(), a.imaginary())
        || distance <= absoluteTolerance;
  }
}
