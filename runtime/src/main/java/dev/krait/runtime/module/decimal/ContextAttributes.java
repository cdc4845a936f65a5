package dev.krait.runtime.module.decimal;

import static dev.krait.runtime.module.decimal.DecimalContext.LEAST_EMIN;
import static dev.krait.runtime.module.decimal.DecimalContext.MOST_EMAX;
import static dev.krait.runtime.module.decimal.DecimalContext.MOST_PREC;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** The attributes of {@code Context}. */
@Exposed("decimal.Context")
final class ContextAttributes {
  private ContextAttributes() {}

  /** Sets an attribute; false if contexts have none of that name. */
  static boolean set(DecimalContext self, String name, PyObject value) {
    switch (name) {
      case "prec" -> self.prec = inRange(value, 1, MOST_PREC, "prec is [1, MAX_PREC]");
      case "Emin" -> self.emin = inRange(value, LEAST_EMIN, 0, "Emin is [MIN_EMIN, 0]");
      case "Emax" -> self.emax = inRange(value, 0, MOST_EMAX, "Emax is [0, MAX_EMAX]");
      case "rounding" -> self.rounding = Rounding.of(value);
      case "capitals" -> self.capitals = bit(value, name);
      case "clamp" -> self.clamp = bit(value, name) == 1;
      case "flags" -> self.flags = SignalDict.bits(value, false);
      case "traps" -> self.traps = SignalDict.bits(value, false);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static long inRange(PyObject value, long least, long most, String what) {
    long number = ContextArgument.integer(value);
    if (number < least || number > most) {
      throw Errors.valueError("valid range for " + what);
    }
    return number;
  }

  private static int bit(PyObject value, String name) {
    long number = ContextArgument.integer(value);
    if (number != 0 && number != 1) {
      throw Errors.valueError("valid values for " + name + " are 0 or 1");
    }
    return (int) number;
  }

  @Getter("prec")
  static PyObject prec(DecimalContext self) {
    return PyInt.of(self.prec);
  }

  @Getter("Emax")
  static PyObject emax(DecimalContext self) {
    return PyInt.of(self.emax);
  }

  @Getter("Emin")
  static PyObject emin(DecimalContext self) {
    return PyInt.of(self.emin);
  }

  @Getter("rounding")
  static PyObject rounding(DecimalContext self) {
    return self.rounding.text();
  }

  @Getter("capitals")
  static PyObject capitals(DecimalContext self) {
    return PyInt.of(self.capitals);
  }

  @Getter("clamp")
  static PyObject clamp(DecimalContext self) {
    return PyInt.of(self.clamp ? 1 : 0);
  }

  @Getter("flags")
  static PyObject flags(DecimalContext self) {
    return self.flagDict();
  }

  @Getter("traps")
  static PyObject traps(DecimalContext self) {
    return self.trapDict();
  }
}
