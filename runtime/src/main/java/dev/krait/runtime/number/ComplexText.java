package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;

/**
 * {@code repr} and {@code format} of a {@code complex} (library reference, "Format Specification").
 */
final class ComplexText {
  private static final int DEFAULT_PRECISION = 6;

  private ComplexText() {}

  static String repr(double real, double imaginary) {
    String second = FloatText.of(imaginary, 'r', 0, false, false) + "j";
    if (isAbsent(real)) {
      return second;
    }
    String first = FloatText.of(real, 'r', 0, false, false);
    return "(" + first + (second.startsWith("-") ? "" : "+") + second + ")";
  }

  /** Whether a real part is left out: a zero, unless it is negative. */
  private static boolean isAbsent(double real) {
    return Double.doubleToRawLongBits(real) == 0;
  }

  static String format(ComplexLayout value, String text, String owner) {
    FormatSpec spec = FormatSpec.parse(text, owner, (char) 0, '>');
    switch (spec.type()) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
      default -> throw spec.unknownType(owner);
    }
    if (spec.fill() == '0') {
      throw Errors.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align() == '=') {
      throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    if (spec.precision() > Integer.MAX_VALUE) {
      throw Errors.valueError("precision too big");
    }
    String whole;
    if (spec.type() == 0 && isAbsent(value.real())) {
      whole = part(value.imaginary(), spec, spec.sign()) + "j";
    } else {
      whole = part(value.real(), spec, spec.sign()) + part(value.imaginary(), spec, '+') + "j";
      if (spec.type() == 0) {
        whole = "(" + whole + ")";
      }
    }
    return spec.pad(whole, whole.length());
  }

  private static String part(double value, FormatSpec spec, char sign) {
    int precision = spec.precision() < 0 ? DEFAULT_PRECISION : (int) spec.precision();
    char code =
        switch (spec.type()) {
          case 0 -> spec.precision() < 0 ? 'r' : 'g';
          case 'n' -> 'g';
          default -> (char) spec.type();
        };
    String text = FloatText.of(value, code, precision, spec.alternate(), false);
    return FloatFormat.laidOut(text, spec.unpadded(sign));
  }
}
