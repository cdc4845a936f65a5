package dev.krait.runtime.module.decimal;

import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Conversions;

/** Comparison of a decimal with a number of any type. */
final class MixedOrder {
  private static PyObject rational;

  private MixedOrder() {}

  static PyObject compare(CompareOperator operator, PyDecimal self, PyObject value) {
    boolean equality = operator == CompareOperator.EQ || operator == CompareOperator.NE;
    DecimalContext context = DecimalContext.current();
    PyDecimal a = self;
    PyDecimal b = Conversion.operandOrNull(value);
    if (b == null && value instanceof ComplexLayout complex && equality) {
      if (complex.imaginary() != 0) {
        return PyBool.of(operator == CompareOperator.NE);
      }
      b = ofFloat(complex.real(), true, context);
    } else if (b == null && value instanceof FloatLayout number) {
      b = ofFloat(number.doubleValue(), equality, context);
    } else if (b == null && isRational(value)) {
      // Both sides are multiplied with the denominator, without rounding.
      PyDecimal denominator = Conversion.of((IntLayout) value.attr("denominator"));
      DecimalContext exact = DecimalContext.working(DecimalContext.MOST_PREC);
      if (a.isFinite()) {
        a = Products.multiply(a, denominator, exact);
      }
      b = Conversion.of((IntLayout) value.attr("numerator"));
    }
    if (b == null) {
      return PyNotImplemented.INSTANCE;
    }
    if (a.isNan() || b.isNan()) {
      if (!equality || a.isSignaling() || b.isSignaling()) {
        context.invalid();
        context.settle();
      }
      return PyBool.of(operator == CompareOperator.NE);
    }
    int order = Order.compare(a, b);
    return PyBool.of(
        switch (operator) {
          case LT -> order < 0;
          case LE -> order <= 0;
          case EQ -> order == 0;
          case NE -> order != 0;
          case GT -> order > 0;
          case GE -> order >= 0;
        });
  }

  private static PyDecimal ofFloat(double value, boolean equality, DecimalContext context) {
    if (equality) {
      context.flags |= Signals.FLOAT_OPERATION;
    } else {
      context.pending |= Signals.FLOAT_OPERATION;
      context.settle();
    }
    return Conversion.of(value);
  }

  private static boolean isRational(PyObject value) {
    if (rational == null) {
      rational = Imports.importModule("numbers").attr("Rational");
    }
    return Conversions.isTrue(
        Imports.importModule("builtins").attr("isinstance").call2(value, rational));
  }
}
