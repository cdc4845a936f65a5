package dev.krait.runtime.module.math;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.IntConversion;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The functions of {@code math} on the parts and neighbours of a float, and rounding. */
@Exposed(value = "math", module = true)
final class MathParts {
  private static final int MOST_SHIFT = 5000;

  private MathParts() {}

  private static double real(PyObject value) {
    return FloatConversion.real(value);
  }

  // ---- rounding ----

  @Method("floor(x, /)")
  static PyObject floor(PyObject x) {
    if (x instanceof PyFloat number) {
      return IntConversion.truncated(Math.floor(number.doubleValue()));
    }
    PyObject method = x.type().lookup("__floor__");
    return method != null
        ? x.type().callSlot(method, x)
        : IntConversion.truncated(Math.floor(real(x)));
  }

  @Method("ceil(x, /)")
  static PyObject ceil(PyObject x) {
    if (x instanceof PyFloat number) {
      return IntConversion.truncated(Math.ceil(number.doubleValue()));
    }
    PyObject method = x.type().lookup("__ceil__");
    return method != null
        ? x.type().callSlot(method, x)
        : IntConversion.truncated(Math.ceil(real(x)));
  }

  @Method("trunc(x, /)")
  static PyObject trunc(PyObject x) {
    if (x instanceof PyFloat number) {
      return IntConversion.truncated(number.doubleValue());
    }
    PyType type = x.type();
    PyObject method = type.lookup("__trunc__");
    if (method == null) {
      throw Errors.typeError("type " + type.name() + " doesn't define __trunc__ method");
    }
    return type.callSlot(method, x);
  }

  // ---- parts ----

  @Method("modf(x, /)")
  static PyObject modf(PyObject value) {
    double x = real(value);
    if (Double.isInfinite(x)) {
      return PyTuple.of(PyFloat.of(Math.copySign(0, x)), value(x));
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return PyTuple.of(value(Math.copySign(x - whole, x)), value(Math.copySign(whole, x)));
  }

  private static PyObject value(double value) {
    return PyFloat.of(value);
  }

  @Method("frexp(x, /)")
  static PyObject frexp(PyObject value) {
    double x = real(value);
    if (x == 0 || !Double.isFinite(x)) {
      return PyTuple.of(value(x), PyInt.of(0));
    }
    int offset = 0;
    double normal = x;
    if (Math.abs(x) < Double.MIN_NORMAL) {
      offset = 54;
      normal = x * 0x1p54;
    }
    int exponent = Math.getExponent(normal) + 1;
    return PyTuple.of(value(Math.scalb(normal, -exponent)), PyInt.of(exponent - offset));
  }

  @Method("ldexp(x, i, /)")
  static PyObject ldexp(PyObject value, PyObject exponent) {
    double x = real(value);
    if (!(exponent instanceof IntLayout number)) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !Double.isFinite(x)) {
      return value(x);
    }
    long shift =
        number.isLong()
            ? number.longValue()
            : number.bigValue().signum() < 0 ? -MOST_SHIFT : MOST_SHIFT;
    int bounded = (int) Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, shift));
    double result = Math.scalb(x, bounded);
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return value(result);
  }

  @Method("fabs(x, /)")
  static PyObject fabs(PyObject x) {
    return value(Math.abs(real(x)));
  }

  @Method("copysign(x, y, /)")
  static PyObject copysign(PyObject x, PyObject y) {
    return value(Math.copySign(real(x), real(y)));
  }

  // ---- remainders ----

  @Method("fmod(x, y, /)")
  static PyObject fmod(PyObject first, PyObject second) {
    double x = real(first);
    double y = real(second);
    double result = x % y;
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw MathErrors.domain();
    }
    return value(result);
  }

  @Method("remainder(x, y, /)")
  static PyObject remainder(PyObject first, PyObject second) {
    double x = real(first);
    double y = real(second);
    double result = Math.IEEEremainder(x, y);
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw MathErrors.domain();
    }
    return value(result);
  }

  @Method("fma(x, y, z, /)")
  static PyObject fma(PyObject first, PyObject second, PyObject third) {
    double x = real(first);
    double y = real(second);
    double z = real(third);
    double result = Math.fma(x, y, z);
    if (Double.isFinite(result)) {
      return value(result);
    }
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
      throw Errors.valueError("invalid operation in fma");
    }
    if (Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z)) {
      throw Errors.overflowError("overflow in fma");
    }
    return value(result);
  }

  // ---- neighbours ----

  @Method("nextafter(x, y, /, *, steps=None)")
  static PyObject nextAfter(PyObject first, PyObject second, PyObject steps) {
    double x = real(first);
    double y = real(second);
    if (steps == null || steps == PyNone.NONE) {
      return value(Math.nextAfter(x, y));
    }
    IntLayout count = Index.of(steps);
    if (count.isLong() ? count.longValue() < 0 : count.bigValue().signum() < 0) {
      throw Errors.valueError("steps must be a non-negative integer");
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return value(Double.NaN);
    }
    if (x == y) {
      return value(y);
    }
    long from = position(x);
    long to = position(y);
    long most = count.isLong() ? count.longValue() : Long.MAX_VALUE;
    // the distance between two positions may need all 64 bits, so it is compared unsigned
    long distance = from < to ? to - from : from - to;
    if (Long.compareUnsigned(most, distance) >= 0) {
      return value(y);
    }
    return value(at(from < to ? from + most : from - most, x));
  }

  /** The number of a double in the order of all doubles; both zeros are 0. */
  private static long position(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
  }

  private static double at(long position, double origin) {
    if (position == 0) {
      return Math.copySign(0, origin);
    }
    return position < 0 ? -Double.longBitsToDouble(-position) : Double.longBitsToDouble(position);
  }

  @Method("ulp(x, /)")
  static PyObject ulp(PyObject x) {
    return value(Math.ulp(real(x)));
  }

  // ---- comparison ----

  @Method("isfinite(x, /)")
  static boolean isFinite(PyObject x) {
    return Double.isFinite(real(x));
  }

  @Method("isinf(x, /)")
  static boolean isInfinite(PyObject x) {
    return Double.isInfinite(real(x));
  }

  @Method("isnan(x, /)")
  static boolean isNan(PyObject x) {
    return Double.isNaN(real(x));
  }

  @Method("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isClose(PyObject first, PyObject second, PyObject relative, PyObject absolute) {
    double a = real(first);
    double b = real(second);
    double relativeTolerance = relative == null ? 1e-9 : real(relative);
    double absoluteTolerance = absolute == null ? 0 : real(absolute);
    if (relativeTolerance < 0 || absoluteTolerance < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double distance = Math.abs(b - a);
    return distance <= Math.abs(relativeTolerance * b)
        || distance <= Math.abs(relativeTolerance * a)
        || distance <= absoluteTolerance;
  }
}
