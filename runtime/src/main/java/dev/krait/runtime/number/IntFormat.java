package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import java.util.Locale;

/** {@code format(value, spec)} of an {@code int} (library reference, "Format Specification"). */
public final class IntFormat {
  private static final int GREATEST_CHARACTER = 0x10ffff;

  private IntFormat() {}

  /**
   * The formatted text.
   *
   * @param owner the name of the value's type, for messages
   */
  public static String format(IntLayout value, String spec, String owner) {
    FormatSpec parsed = FormatSpec.parse(spec, owner, 'd', '>');
    return switch (parsed.type()) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> format(value, parsed);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' ->
          FloatFormat.format(IntArithmetic.toDouble(value), parsed, owner);
      default -> throw parsed.unknownType(owner);
    };
  }

  private static String format(IntLayout value, FormatSpec spec) {
    if (spec.precision() >= 0) {
      throw Errors.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero()) {
      throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    boolean negative = value.signum() < 0;
    String sign = NumberLayout.sign(spec, negative);
    switch (spec.type()) {
      case 'c':
        return character(value, spec);
      case 'b':
        return binary(value, spec, sign, 1, "0b");
      case 'o':
        return binary(value, spec, sign, 3, "0o");
      case 'x', 'X':
        return binary(value, spec, sign, 4, "0x");
      default:
        String text = IntText.decimal(value);
        return NumberLayout.of(spec, sign, "", negative ? text.substring(1) : text, "", 3);
    }
  }

  private static String binary(
      IntLayout value, FormatSpec spec, String sign, int bits, String prefix) {
    String digits = IntText.magnitude(value, bits);
    String shown = spec.alternate() ? prefix : "";
    if (spec.type() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
      shown = shown.toUpperCase(Locale.ROOT);
    }
    return NumberLayout.of(spec, sign, shown, digits, "", 4);
  }

  private static String character(IntLayout value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!value.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    long character = value.longValue();
    if (character < 0 || character > GREATEST_CHARACTER) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return spec.pad(Character.toString((int) character), 1);
  }
}
