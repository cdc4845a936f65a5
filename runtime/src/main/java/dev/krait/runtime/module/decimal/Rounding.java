package dev.krait.runtime.module.decimal;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.Locale;

/** The rounding modes; the order is that of the module's constants. */
enum Rounding {
  UP,
  DOWN,
  CEILING,
  FLOOR,
  HALF_UP,
  HALF_DOWN,
  HALF_EVEN,
  ZERO_FIVE_UP;

  private final PyStr text;

  Rounding() {
    String name = name().equals("ZERO_FIVE_UP") ? "05UP" : name();
    text = PyStr.intern("ROUND_" + name.toUpperCase(Locale.ROOT));
  }

  /** The module's constant. */
  PyStr text() {
    return text;
  }

  /** The mode that a constant names. */
  static Rounding of(PyObject value) {
    if (value instanceof StrLayout) {
      String name = value.toString();
      for (Rounding each : values()) {
        if (each.text.toString().equals(name)) {
          return each;
        }
      }
    }
    throw Errors.typeError(
        "valid values for rounding are:\n"
            + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
            + "   ROUND_05UP]");
  }

  /**
   * Whether a number whose last digits are dropped is rounded away from zero.
   *
   * @param half how what is dropped, which is not 0, compares with one half
   * @param lastDigit the last digit kept
   */
  boolean away(boolean negative, int half, int lastDigit) {
    return switch (this) {
      case UP -> true;
      case DOWN -> false;
      case CEILING -> !negative;
      case FLOOR -> negative;
      case HALF_UP -> half >= 0;
      case HALF_DOWN -> half > 0;
      case HALF_EVEN -> half > 0 || half == 0 && (lastDigit & 1) == 1;
      case ZERO_FIVE_UP -> lastDigit == 0 || lastDigit == 5;
    };
  }
}
