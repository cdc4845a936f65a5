package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.FormatSpec;

/** {@code str.__format__} (library reference, "Format Specification Mini-Language"). */
final class StrFormatSpec {
  private StrFormatSpec() {}

  /** {@code format(text, spec)} for a specification that is not empty. */
  static PyStr format(PyStr text, PyStr spec) {
    FormatSpec parsed = FormatSpec.parse(spec.toString(), "str", 's', '<');
    if (parsed.type() != 's') {
      throw parsed.unknownType("str");
    }
    if (parsed.sign() != 0) {
      throw refused(parsed.sign() == ' ' ? "Space" : "Sign");
    }
    if (parsed.noNegativeZero()) {
      throw refused("Negative zero coercion (z)");
    }
    if (parsed.alternate()) {
      throw refused("Alternate form (#)");
    }
    if (parsed.align() == '=') {
      throw Errors.valueError("'=' alignment not allowed in string format specifier");
    }
    PyStr shown = text;
    if (parsed.precision() >= 0 && parsed.precision() < text.length()) {
      shown = text.substring(0, (int) parsed.precision());
    }
    long missing = parsed.width() - shown.length();
    if (missing <= 0) {
      return shown;
    }
    if (missing > Integer.MAX_VALUE) {
      throw StrArguments.memoryError();
    }
    int left =
        switch (parsed.align()) {
          case '>' -> (int) missing;
          case '^' -> (int) missing / 2;
          default -> 0;
        };
    return StrPad.pad(shown, left, (int) missing - left, parsed.fill());
  }

  private static RuntimeException refused(String what) {
    return Errors.valueError(what + " not allowed in string format specifier");
  }
}
