package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import java.util.List;

/** A call that looks like one of a built-in function. */
public final class BuiltinCall {
  private BuiltinCall() {}

  /** The positional arguments of a call of a global name; null for anything else. */
  public static List<Argument> arguments(IrExpr expr, String name) {
    return expr instanceof IrExpr.Call call
            && call.callee() instanceof IrExpr.GlobalGet global
            && global.name().equals(name)
            && call.arguments().stream().allMatch(Argument.Positional.class::isInstance)
        ? call.arguments()
        : null;
  }

  /** The argument of {@code len(x)}; null for anything else. */
  public static IrExpr measured(IrExpr expr) {
    List<Argument> arguments = arguments(expr, "len");
    return arguments != null && arguments.size() == 1 ? arguments.get(0).value() : null;
  }
}
