package dev.krait.runtime.module.math;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/**
 * {@code math.sumprod}: in a {@code long} while the elements are small ints, in three doubles
 * without loss while there are floats, by {@code *} and {@code +} otherwise.
 */
final class ProductSum {
  private PyObject total = PyInt.of(0);

  private boolean integersEnabled = true;
  private boolean integersUsed;
  private long integers;

  private boolean floatsEnabled = true;
  private boolean floatsUsed;
  private double high;
  private double low;
  private double tiny;

  PyObject of(PyObject first, PyObject second) {
    while (true) {
      PyObject p = first.next();
      PyObject q = second.next();
      if (p == null || q == null) {
        if (p != q) {
          throw Errors.valueError("Inputs are not the same length");
        }
        endIntegers();
        endFloats();
        return total;
      }
      if (!addIntegers(p, q) && !addFloats(p, q)) {
        total = total.add(p.mul(q));
      }
    }
  }

  private boolean addIntegers(PyObject p, PyObject q) {
    if (!integersEnabled) {
      return false;
    }
    if (p instanceof PyInt a && q instanceof PyInt b) {
      try {
        integers = Math.addExact(integers, Math.multiplyExact(a.longValue(), b.longValue()));
        integersUsed = true;
        return true;
      } catch (ArithmeticException e) {
        endIntegers();
        return false;
      }
    }
    endIntegers();
    return false;
  }

  private void endIntegers() {
    integersEnabled = false;
    if (integersUsed) {
      total = total.add(PyInt.of(integers));
      integersUsed = false;
    }
  }

  private boolean addFloats(PyObject p, PyObject q) {
    if (!floatsEnabled) {
      return false;
    }
    boolean numbers =
        p instanceof PyFloat && (q instanceof PyFloat || isSmallInt(q))
            || isSmallInt(p) && q instanceof PyFloat;
    if (numbers) {
      double oldHigh = high;
      double oldLow = low;
      double oldTiny = tiny;
      addProduct(number(p), number(q));
      if (Double.isFinite(high)) {
        floatsUsed = true;
        return true;
      }
      high = oldHigh;
      low = oldLow;
      tiny = oldTiny;
    }
    endFloats();
    return false;
  }

  private static boolean isSmallInt(PyObject value) {
    return value instanceof PyInt || value instanceof PyBool;
  }

  private static double number(PyObject value) {
    return value instanceof PyFloat number ? number.doubleValue() : ((IntLayout) value).longValue();
  }

  private void addProduct(double x, double y) {
    DoubleDouble product = DoubleDouble.product(x, y);
    DoubleDouble sum = DoubleDouble.sum(high, product.high());
    DoubleDouble lower = DoubleDouble.sum(low, product.low());
    DoubleDouble rest = DoubleDouble.sum(lower.high(), sum.low());
    high = sum.high();
    low = rest.high();
    tiny = tiny + lower.low() + rest.low();
  }

  private void endFloats() {
    floatsEnabled = false;
    if (floatsUsed) {
      DoubleDouble last = DoubleDouble.sum(low, high);
      total = total.add(PyFloat.of(tiny + last.low() + last.high()));
      floatsUsed = false;
    }
  }
}
