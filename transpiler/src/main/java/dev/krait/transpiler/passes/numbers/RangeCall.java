package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import java.util.List;

/**
 * {@code range(start, stop, step)}.
 *
 * @param start null for 0
 * @param step null for 1
 */
public record RangeCall(IrExpr start, IrExpr stop, IrExpr step) {
  /** The call, if an expression is one by its looks; else null. */
  public static RangeCall of(IrExpr expr) {
    List<Argument> arguments = BuiltinCall.arguments(expr, "range");
    if (arguments == null || arguments.isEmpty() || arguments.size() > 3) {
      return null;
    }
    IrExpr first = arguments.get(0).value();
    return switch (arguments.size()) {
      case 1 -> new RangeCall(null, first, null);
      case 2 -> new RangeCall(first, arguments.get(1).value(), null);
      default -> new RangeCall(first, arguments.get(1).value(), arguments.get(2).value());
    };
  }

  /** Whether the numbers fall. */
  public boolean isFalling(NumericFacts facts) {
    return step != null && facts.type(step).isNegative();
  }

  /** The type of the items; null if they may not fit a long, or the step may have either sign. */
  NumberType items(ExpressionTypes types) {
    NumberType from = start == null ? NumberType.of(0, 0) : types.of(start);
    NumberType to = types.of(stop);
    NumberType by = step == null ? NumberType.of(1, 1) : types.of(step);
    if (from == null || to == null || by == null || from.real() || to.real() || by.real()) {
      return null;
    }
    if (from == NumberType.UNKNOWN || to == NumberType.UNKNOWN || by == NumberType.UNKNOWN) {
      return NumberType.UNKNOWN;
    }
    if (!by.isLong() || !to.isLong()) {
      return null;
    }
    if (by.isNatural()) {
      NumberType items = NumberType.of(from.low(), to.high());
      return fits(items, NumberType.of(items.low(), to.high().add(by.high())));
    }
    if (by.isNegative()) {
      NumberType items = NumberType.of(to.low(), from.high());
      return fits(items, NumberType.of(to.low().add(by.low()), items.high()));
    }
    return null;
  }

  private static NumberType fits(NumberType items, NumberType counter) {
    return items.low().compareTo(items.high()) <= 0 && counter.isLong() ? items : null;
  }

  /** Whether the step may be 0, which raises. */
  public boolean mayStandStill(NumericFacts facts) {
    return step != null && facts.type(step).contains(0);
  }
}
