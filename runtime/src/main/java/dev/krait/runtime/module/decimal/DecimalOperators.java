package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.CompareOperator;

/** The operators of {@code Decimal} as special methods, which take integers too. */
@Exposed("decimal.Decimal")
final class DecimalOperators {
  private DecimalOperators() {}

  /** An operation on two numbers. */
  private interface Operation {
    PyDecimal of(PyDecimal a, PyDecimal b, DecimalContext context);
  }

  private static PyObject apply(PyDecimal self, PyObject value, Operation operation) {
    PyDecimal other = Conversion.operandOrNull(value);
    if (other == null) {
      return PyNotImplemented.INSTANCE;
    }
    DecimalContext context = DecimalContext.current();
    return context.done(operation.of(self, other, context));
  }

  private static PyObject reflected(PyDecimal self, PyObject value, Operation operation) {
    PyDecimal other = Conversion.operandOrNull(value);
    if (other == null) {
      return PyNotImplemented.INSTANCE;
    }
    DecimalContext context = DecimalContext.current();
    return context.done(operation.of(other, self, context));
  }

  @Method("__add__(self, value, /)")
  static PyObject add(PyDecimal self, PyObject value) {
    return apply(self, value, Sums::add);
  }

  @Method("__radd__(self, value, /)")
  static PyObject rAdd(PyDecimal self, PyObject value) {
    return reflected(self, value, Sums::add);
  }

  @Method("__sub__(self, value, /)")
  static PyObject sub(PyDecimal self, PyObject value) {
    return apply(self, value, Sums::subtract);
  }

  @Method("__rsub__(self, value, /)")
  static PyObject rSub(PyDecimal self, PyObject value) {
    return reflected(self, value, Sums::subtract);
  }

  @Method("__mul__(self, value, /)")
  static PyObject mul(PyDecimal self, PyObject value) {
    return apply(self, value, Products::multiply);
  }

  @Method("__rmul__(self, value, /)")
  static PyObject rMul(PyDecimal self, PyObject value) {
    return reflected(self, value, Products::multiply);
  }

  @Method("__truediv__(self, value, /)")
  static PyObject truediv(PyDecimal self, PyObject value) {
    return apply(self, value, Quotients::divide);
  }

  @Method("__rtruediv__(self, value, /)")
  static PyObject rTruediv(PyDecimal self, PyObject value) {
    return reflected(self, value, Quotients::divide);
  }

  @Method("__floordiv__(self, value, /)")
  static PyObject floordiv(PyDecimal self, PyObject value) {
    return apply(self, value, Remainders::divideInt);
  }

  @Method("__rfloordiv__(self, value, /)")
  static PyObject rFloordiv(PyDecimal self, PyObject value) {
    return reflected(self, value, Remainders::divideInt);
  }

  @Method("__mod__(self, value, /)")
  static PyObject mod(PyDecimal self, PyObject value) {
    return apply(self, value, Remainders::remainder);
  }

  @Method("__rmod__(self, value, /)")
  static PyObject rMod(PyDecimal self, PyObject value) {
    return reflected(self, value, Remainders::remainder);
  }

  private static PyObject divMod(PyDecimal a, PyDecimal b) {
    DecimalContext context = DecimalContext.current();
    PyDecimal[] parts = Remainders.divMod(a, b, context);
    context.settle();
    return PyTuple.pair(parts[0], parts[1]);
  }

  @Method("__divmod__(self, value, /)")
  static PyObject divmod(PyDecimal self, PyObject value) {
    PyDecimal other = Conversion.operandOrNull(value);
    return other == null ? PyNotImplemented.INSTANCE : divMod(self, other);
  }

  @Method("__rdivmod__(self, value, /)")
  static PyObject rDivmod(PyDecimal self, PyObject value) {
    PyDecimal other = Conversion.operandOrNull(value);
    return other == null ? PyNotImplemented.INSTANCE : divMod(other, self);
  }

  private static PyObject power(PyObject base, PyObject exponent, PyObject mod) {
    PyDecimal a = Conversion.operandOrNull(base);
    PyDecimal b = Conversion.operandOrNull(exponent);
    boolean modular = mod != null && mod != PyNone.NONE;
    PyDecimal c = modular ? Conversion.operandOrNull(mod) : PyDecimal.ONE;
    if (a == null || b == null || c == null) {
      return PyNotImplemented.INSTANCE;
    }
    DecimalContext context = DecimalContext.current();
    return context.done(
        modular ? Exponents.modular(a, b, c, context) : Exponents.power(a, b, context));
  }

  @Method("__pow__(self, value, mod=None, /)")
  static PyObject pow(PyDecimal self, PyObject value, PyObject mod) {
    return power(self, value, mod);
  }

  @Method("__rpow__(self, value, mod=None, /)")
  static PyObject rPow(PyDecimal self, PyObject value, PyObject mod) {
    return power(value, self, mod);
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(PyDecimal self, PyObject value) {
    return MixedOrder.compare(CompareOperator.LT, self, value);
  }

  @Method("__le__(self, value, /)")
  static PyObject le(PyDecimal self, PyObject value) {
    return MixedOrder.compare(CompareOperator.LE, self, value);
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(PyDecimal self, PyObject value) {
    return MixedOrder.compare(CompareOperator.EQ, self, value);
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(PyDecimal self, PyObject value) {
    return MixedOrder.compare(CompareOperator.NE, self, value);
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(PyDecimal self, PyObject value) {
    return MixedOrder.compare(CompareOperator.GT, self, value);
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(PyDecimal self, PyObject value) {
    return MixedOrder.compare(CompareOperator.GE, self, value);
  }

  @Method("__neg__(self, /)")
  static PyObject neg(PyDecimal self) {
    DecimalContext context = DecimalContext.current();
    return context.done(Unary.minus(self, context));
  }

  @Method("__pos__(self, /)")
  static PyObject pos(PyDecimal self) {
    DecimalContext context = DecimalContext.current();
    return context.done(Unary.plus(self, context));
  }

  @Method("__abs__(self, /)")
  static PyObject abs(PyDecimal self) {
    DecimalContext context = DecimalContext.current();
    return context.done(Unary.abs(self, context));
  }

  @Method("__bool__(self, /)")
  static boolean bool(PyDecimal self) {
    return !self.isZero();
  }

  @Method("__hash__(self, /)")
  static long hash(PyDecimal self) {
    return ToNumbers.hash(self);
  }

  @Method("__repr__(self, /)")
  static String repr(PyDecimal self) {
    return "Decimal('" + str(self) + "')";
  }

  @Method("__str__(self, /)")
  static String str(PyDecimal self) {
    return DecimalText.of(self, DecimalContext.current().capitals == 1, false);
  }
}
