package dev.krait.interpreter;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.FStrings;
import dev.krait.runtime.text.PyStr;

/** Formatted string literals (reference, 2.5.6). */
final class FormattedStrings {
  private FormattedStrings() {}

  static final class Format extends Expression {
    private final Expression operand;
    private final int conversion;
    private final Expression spec;

    Format(Expression operand, int conversion, Expression spec) {
      this.operand = operand;
      this.conversion = conversion;
      this.spec = spec;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject value = operand.value(frame);
      PyObject converted =
          switch (conversion) {
            case 's' -> value.str();
            case 'r' -> value.repr();
            case 'a' -> FStrings.ascii(value);
            default -> value;
          };
      return spec == null
          ? FStrings.formatValue(converted)
          : FStrings.formatValue(converted, (PyStr) spec.value(frame));
    }
  }

  static final class Join extends Expression {
    private final Expression[] parts;

    Join(Expression[] parts) {
      this.parts = parts;
    }

    @Override
    PyObject value(Frame frame) {
      return FStrings.join(values(parts, frame));
    }
  }
}
