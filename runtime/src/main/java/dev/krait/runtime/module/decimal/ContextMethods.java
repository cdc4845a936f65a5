package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Attributes;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Making, copying and showing contexts; the operations that need more than their operands. */
@Exposed("decimal.Context")
final class ContextMethods {
  private ContextMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new DecimalContext(type, DecimalContext.DEFAULT);
  }

  @Method(
      "__init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,"
          + " flags=None, traps=None)")
  static void init(
      DecimalContext self,
      PyObject prec,
      PyObject rounding,
      PyObject emin,
      PyObject emax,
      PyObject capitals,
      PyObject clamp,
      PyObject flags,
      PyObject traps) {
    set(self, "prec", prec);
    set(self, "rounding", rounding);
    set(self, "Emin", emin);
    set(self, "Emax", emax);
    set(self, "capitals", capitals);
    set(self, "clamp", clamp);
    if (given(traps)) {
      self.traps = SignalDict.bits(traps, true);
    }
    if (given(flags)) {
      self.flags = SignalDict.bits(flags, true);
    }
  }

  private static boolean given(PyObject value) {
    return value != null && value != PyNone.NONE;
  }

  private static void set(DecimalContext self, String name, PyObject value) {
    if (given(value)) {
      ContextAttributes.set(self, name, value);
    }
  }

  @Method("__repr__(self, /)")
  static String repr(DecimalContext self) {
    return "Context(prec="
        + self.prec
        + ", rounding="
        + self.rounding.text()
        + ", Emin="
        + self.emin
        + ", Emax="
        + self.emax
        + ", capitals="
        + self.capitals
        + ", clamp="
        + (self.clamp ? 1 : 0)
        + ", flags="
        + Signals.names(self.flags)
        + ", traps="
        + Signals.names(self.traps)
        + ")";
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(DecimalContext self) {
    return PyTuple.of(
        self.type(),
        PyTuple.of(
            PyInt.of(self.prec),
            self.rounding.text(),
            PyInt.of(self.emin),
            PyInt.of(self.emax),
            PyInt.of(self.capitals),
            PyInt.of(self.clamp ? 1 : 0),
            Signals.list(self.flags),
            Signals.list(self.traps)));
  }

  @Method(value = "copy(self, /)", doc = "Return a copy.")
  static PyObject copy(DecimalContext self) {
    return self.copy();
  }

  @Method("__copy__(self, /)")
  static PyObject copyToo(DecimalContext self) {
    return self.copy();
  }

  @Method(value = "clear_flags(self, /)", doc = "Set all flags to False.")
  static void clearFlags(DecimalContext self) {
    self.flags = 0;
  }

  @Method(value = "clear_traps(self, /)", doc = "Set all traps to False.")
  static void clearTraps(DecimalContext self) {
    self.traps = 0;
  }

  @Method(value = "Etiny(self, /)", doc = "Return the least exponent of subnormal numbers.")
  static long etiny(DecimalContext self) {
    return self.etiny();
  }

  @Method(value = "Etop(self, /)", doc = "Return the greatest exponent of numbers of all digits.")
  static long etop(DecimalContext self) {
    return self.etop();
  }

  @Method(value = "create_decimal(self, num='0', /)", doc = "Make a number, rounded.")
  static PyObject createDecimal(DecimalContext self, PyObject value) {
    return value == null ? PyDecimal.ZERO : Conversion.rounded(value, self);
  }

  @Method(value = "create_decimal_from_float(self, f, /)", doc = "Make a number of a float.")
  static PyObject createFromFloat(DecimalContext self, PyObject value) {
    return self.done(Rounder.finish(DecimalConversionMethods.ofFloat(value), self));
  }

  @Method("_apply(self, object, /)")
  static PyObject apply(DecimalContext self, PyObject value) {
    return self.done(Rounder.finish(Conversion.operand(value), self));
  }

  @Method(value = "divmod(self, x, y, /)", doc = "Return integer quotient and remainder.")
  static PyObject divmod(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    PyDecimal[] parts = Remainders.divMod(a, Conversion.operand(y), self);
    self.settle();
    return PyTuple.pair(parts[0], parts[1]);
  }

  @Method(value = "fma(self, x, y, z, /)", doc = "Return the product plus the third number.")
  static PyObject fma(DecimalContext self, PyObject x, PyObject y, PyObject z) {
    PyDecimal a = Conversion.operand(x);
    PyDecimal b = Conversion.operand(y);
    return self.done(Products.multiplyAdd(a, b, Conversion.operand(z), self));
  }

  @Method(value = "power(self, /, a, b, modulo=None)", doc = "Return a power.")
  static PyObject power(DecimalContext self, PyObject base, PyObject exponent, PyObject modulo) {
    PyDecimal a = Conversion.operand(base);
    PyDecimal b = Conversion.operand(exponent);
    if (!given(modulo)) {
      return self.done(Exponents.power(a, b, self));
    }
    return self.done(Exponents.modular(a, b, Conversion.operand(modulo), self));
  }

  /** A context has no attributes but its own. */
  @Method("__setattr__(self, name, value, /)")
  static void setAttribute(DecimalContext self, PyObject name, PyObject value) {
    if (!ContextAttributes.set(self, name.toString(), value)) {
      Attributes.store(self, name.toString(), value);
    }
  }

  @Method("__delattr__(self, name, /)")
  static void deleteAttribute(DecimalContext self, PyObject name) {
    throw Errors.attributeError(self, name.toString(), "context attributes cannot be deleted");
  }
}
