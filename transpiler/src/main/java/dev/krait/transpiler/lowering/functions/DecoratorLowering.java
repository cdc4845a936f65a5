package dev.krait.transpiler.lowering.functions;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code @f def g} is {@code g = f(g)} (reference, 8.7), where the decorators are evaluated before
 * the function is made.
 */
public final class DecoratorLowering {
  private DecoratorLowering() {}

  /** What a definition binds: the made value passed through the decorators, the last one first. */
  public static IrExpr apply(
      CodeContext context, List<Expr> decorators, Supplier<IrExpr> definition) {
    List<Supplier<IrExpr>> operands = new ArrayList<>();
    decorators.forEach(each -> operands.add(() -> ExpressionLowering.lower(context, each)));
    operands.add(definition);
    List<IrExpr> lowered = ExpressionLowering.inOrder(context, operands);
    return call(lowered, 0);
  }

  private static IrExpr call(List<IrExpr> values, int index) {
    IrExpr value = values.get(index);
    return index + 1 == values.size()
        ? value
        : new IrExpr.Call(value, List.of(new Argument.Positional(call(values, index + 1))));
  }
}
