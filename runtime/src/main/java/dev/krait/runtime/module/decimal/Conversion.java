package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.UnicodeDigits;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers made of other objects. */
final class Conversion {
  private Conversion() {}

  /** An instance of a class with the value. */
  static PyDecimal instance(PyObject type, PyDecimal value) {
    return type == PyDecimal.TYPE ? value : new DecimalInstance((PyType) type, value);
  }

  static PyDecimal of(IntLayout value) {
    if (value.isLong() && value.longValue() != Long.MIN_VALUE) {
      long size = Math.abs(value.longValue());
      if (size < Powers.small(Powers.LONG_DIGITS)) {
        return new PyDecimal(value.longValue() < 0, size, 0);
      }
    }
    BigInteger big = value.bigValue();
    return PyDecimal.of(big.signum() < 0, big.abs(), 0);
  }

  static PyDecimal of(double value) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (Double.isNaN(value)) {
      return PyDecimal.nan(false, negative, BigInteger.ZERO);
    }
    if (Double.isInfinite(value)) {
      return PyDecimal.infinity(negative);
    }
    BigDecimal exact = new BigDecimal(value);
    return PyDecimal.of(negative, exact.unscaledValue().abs(), -exact.scale());
  }

  /** An operand of an operator; null if it has none to do with decimals. */
  static PyDecimal operandOrNull(PyObject value) {
    if (value instanceof PyDecimal number) {
      return number;
    }
    return value instanceof IntLayout number ? of(number) : null;
  }

  /** An operand of a method. */
  static PyDecimal operand(PyObject value) {
    PyDecimal number = operandOrNull(value);
    if (number == null) {
      throw unsupported(value);
    }
    return number;
  }

  private static PyException unsupported(PyObject value) {
    return Errors.typeError(
        "conversion from " + value.type().name() + " to Decimal is not supported");
  }

  /** {@code Decimal(value)}. */
  static PyDecimal exact(PyObject value, DecimalContext context) {
    if (value instanceof PyDecimal number) {
      return number.exact();
    }
    if (value instanceof StrLayout) {
      return exact(ascii(value.toString(), true), context);
    }
    if (value instanceof IntLayout number) {
      return of(number);
    }
    if (value instanceof TupleLayout || value instanceof ListLayout) {
      return exact(TupleText.of(value), context);
    }
    if (value instanceof FloatLayout number) {
      context.pending |= Signals.FLOAT_OPERATION;
      context.settle();
      return of(number.doubleValue());
    }
    throw unsupported(value);
  }

  private static PyDecimal exact(String text, DecimalContext context) {
    PyDecimal number = DecimalParser.parse(text);
    if (number == null) {
      return context.done(context.invalid(Signals.CONVERSION_SYNTAX));
    }
    if (!number.isFinite()) {
      return number;
    }
    DecimalContext most = DecimalContext.working(DecimalContext.MOST_PREC);
    PyDecimal rounded = Rounder.finish(number, most);
    boolean changed = (most.pending & (Signals.INEXACT | Signals.ROUNDED | Signals.CLAMPED)) != 0;
    return changed ? context.done(context.invalid()) : rounded;
  }

  /** {@code context.create_decimal(value)}. */
  static PyDecimal rounded(PyObject value, DecimalContext context) {
    PyDecimal number;
    if (value instanceof StrLayout) {
      number = DecimalParser.parse(ascii(value.toString(), false));
    } else if (value instanceof TupleLayout || value instanceof ListLayout) {
      number = DecimalParser.parse(TupleText.of(value));
    } else {
      number = exact(value, context);
    }
    if (number == null
        || number.isNan()
            && number.small != 0
            && number.digits() > context.prec - (context.clamp ? 1 : 0)) {
      return context.done(context.invalid(Signals.CONVERSION_SYNTAX));
    }
    return context.done(Rounder.finish(number, context));
  }

  /**
   * The text with ASCII digits.
   *
   * @param lenient whether spaces around it and underscores are left out
   */
  private static String ascii(String text, boolean lenient) {
    int from = 0;
    int to = text.length();
    if (lenient) {
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
    }
    boolean plain = true;
    for (int i = from; i < to && plain; i++) {
      plain = text.charAt(i) < 128 && text.charAt(i) != '_';
    }
    if (plain) {
      return text.substring(from, to);
    }
    StringBuilder out = new StringBuilder();
    text.substring(from, to)
        .codePoints()
        .filter(c -> c != '_' || !lenient)
        .forEach(c -> out.append(ascii(c)));
    return out.toString();
  }

  private static char ascii(int c) {
    if (c < 128) {
      return (char) c;
    }
    int digit = UnicodeDigits.valueOf(c);
    return digit < 0 ? '?' : (char) ('0' + digit);
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31
        : c == 0x85 || Character.isSpaceChar(c);
  }
}
