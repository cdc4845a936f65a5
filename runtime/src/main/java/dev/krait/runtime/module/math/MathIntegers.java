package dev.krait.runtime.module.math;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.math.BigInteger;

/** The functions of {@code math} on whole numbers. */
@Exposed(value = "math", module = true)
final class MathIntegers {
  private MathIntegers() {}

  // ---- divisors ----

  @Method("gcd(*integers)")
  static PyObject gcd(PyObject[] integers) {
    IntLayout result = PyInt.of(0);
    for (PyObject each : integers) {
      result = gcd(result, Index.of(each));
    }
    return result;
  }

  private static IntLayout gcd(IntLayout a, IntLayout b) {
    if (a.isLong()
        && b.isLong()
        && a.longValue() != Long.MIN_VALUE
        && b.longValue() != Long.MIN_VALUE) {
      long x = Math.abs(a.longValue());
      long y = Math.abs(b.longValue());
      while (y != 0) {
        long rest = x % y;
        x = y;
        y = rest;
      }
      return PyInt.of(x);
    }
    return PyInt.of(a.bigValue().gcd(b.bigValue()));
  }

  @Method("lcm(*integers)")
  static PyObject lcm(PyObject[] integers) {
    IntLayout result = PyInt.of(1);
    for (PyObject each : integers) {
      IntLayout number = Index.of(each);
      BigInteger divisor = gcd(result, number).bigValue();
      result =
          divisor.signum() == 0
              ? PyInt.of(0)
              : PyInt.of(result.bigValue().divide(divisor).multiply(number.bigValue()).abs());
    }
    return result;
  }

  @Method("isqrt(n, /)")
  static PyObject isqrt(PyObject n) {
    IntLayout number = Index.of(n);
    BigInteger value = number.bigValue();
    if (value.signum() < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    return PyInt.of(value.sqrt());
  }

  // ---- products ----

  @Method("factorial(n, /)")
  static PyObject factorial(PyObject n) {
    IntLayout number = Index.of(n);
    if (number.isLong() ? number.longValue() < 0 : number.bigValue().signum() < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    if (!number.isLong()) {
      throw Errors.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    long value = number.longValue();
    if (value <= 20) {
      long result = 1;
      for (long i = 2; i <= value; i++) {
        result *= i;
      }
      return PyInt.of(result);
    }
    return PyInt.of(range(BigInteger.ONE, value));
  }

  /** {@code first * (first + 1) * …}, {@code count} factors, halved so that sizes stay even. */
  private static BigInteger range(BigInteger first, long count) {
    if (count <= 8) {
      BigInteger result = BigInteger.ONE;
      for (long i = 0; i < count; i++) {
        result = result.multiply(first.add(BigInteger.valueOf(i)));
      }
      return result;
    }
    long half = count / 2;
    return range(first, half).multiply(range(first.add(BigInteger.valueOf(half)), count - half));
  }

  private static BigInteger nonNegative(PyObject value, String name) {
    BigInteger number = Index.of(value).bigValue();
    if (number.signum() < 0) {
      throw Errors.valueError(name + " must be a non-negative integer");
    }
    return number;
  }

  @Method("perm(n, k=None, /)")
  static PyObject perm(PyObject n, PyObject k) {
    if (k == null || k == PyNone.NONE) {
      return factorial(n);
    }
    BigInteger total = Index.of(n).bigValue();
    BigInteger chosen = Index.of(k).bigValue();
    if (total.signum() < 0) {
      throw Errors.valueError("n must be a non-negative integer");
    }
    if (chosen.signum() < 0) {
      throw Errors.valueError("k must be a non-negative integer");
    }
    if (chosen.compareTo(total) > 0) {
      return PyInt.of(0);
    }
    if (chosen.bitLength() > 63) {
      throw Errors.overflowError("k must not exceed " + Long.MAX_VALUE);
    }
    BigInteger first = total.subtract(chosen).add(BigInteger.ONE);
    return PyInt.of(range(first, chosen.longValue()));
  }

  @Method("comb(n, k, /)")
  static PyObject comb(PyObject n, PyObject k) {
    BigInteger total = nonNegative(n, "n");
    BigInteger chosen = nonNegative(k, "k");
    if (chosen.compareTo(total) > 0) {
      return PyInt.of(0);
    }
    BigInteger least = chosen.min(total.subtract(chosen));
    if (least.bitLength() > 63) {
      throw Errors.overflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
    }
    return PyInt.of(combinations(total, least.longValue()));
  }

  private static BigInteger combinations(BigInteger total, long chosen) {
    if (chosen < 30) {
      BigInteger result = BigInteger.ONE;
      for (long i = 0; i < chosen; i++) {
        result =
            result
                .multiply(total.subtract(BigInteger.valueOf(i)))
                .divide(BigInteger.valueOf(i + 1));
      }
      return result;
    }
    BigInteger first = total.subtract(BigInteger.valueOf(chosen - 1));
    return range(first, chosen).divide(range(BigInteger.ONE, chosen));
  }
}
