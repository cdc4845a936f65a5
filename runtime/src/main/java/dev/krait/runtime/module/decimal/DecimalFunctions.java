package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _decimal}. */
@Exposed(value = "_decimal", module = true)
final class DecimalFunctions {
  /** The greatest width of an interchange format. */
  static final int MOST_BITS = 512;

  private DecimalFunctions() {}

  @Method(value = "getcontext()", doc = "Return the current context.")
  static PyObject getContext() {
    return DecimalContext.current();
  }

  @Method(value = "setcontext(context, /)", doc = "Make a context the current one.")
  static void setContext(PyObject context) {
    if (!(context instanceof DecimalContext given)) {
      throw Errors.typeError("argument must be a context");
    }
    given.makeCurrent();
  }

  @Method(
      value = "localcontext(ctx=None, **kwargs)",
      doc = "Return a context manager that makes a copy of a context the current one.")
  static PyObject localContext(PyObject context, PyDict keywords) {
    DecimalContext global = DecimalContext.current();
    DecimalContext local = ContextArgument.of(context).copy();
    if (keywords != null) {
      for (DictEntry e = keywords.first(); e != null; e = keywords.after(e)) {
        String name = e.key().toString();
        PyObject value = e.value();
        boolean signals = name.equals("flags") || name.equals("traps");
        if (value == PyNone.NONE) {
          continue;
        }
        if (signals) {
          int bits = SignalDict.bits(value, true);
          if (name.equals("flags")) {
            local.flags = bits;
          } else {
            local.traps = bits;
          }
        } else if (!ContextAttributes.set(local, name, value)) {
          throw Errors.typeError("this function got an unexpected keyword argument '" + name + "'");
        }
      }
    }
    return new ContextManager(local, global);
  }

  @Method(
      value = "IEEEContext(bits, /)",
      doc = "Return a context for an IEEE interchange format of so many bits.")
  static PyObject ieeeContext(PyObject width) {
    long bits = ContextArgument.integer(width);
    if (bits <= 0 || bits > MOST_BITS || bits % 32 != 0) {
      throw Errors.valueError("argument must be a multiple of 32, with a maximum of " + MOST_BITS);
    }
    long emax = 3 * (1L << (int) (bits / 16 + 3));
    DecimalContext context =
        new DecimalContext(9 * (bits / 32) - 2, Rounding.HALF_EVEN, emax, 1 - emax, 0);
    context.clamp = true;
    return context;
  }
}
