package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.ArrayList;
import java.util.List;

/** Subscriptions and slicings (reference, 6.3.2 and 6.3.3). */
public final class SubscriptLowering {
  private SubscriptLowering() {}

  /** {@code value[key]}. */
  public static IrExpr load(CodeContext context, Expr.Subscript node) {
    List<IrExpr> operands =
        ExpressionLowering.lowerAll(context, List.of(node.value(), node.slice()));
    return new IrExpr.ItemGet(operands.get(0), operands.get(1));
  }

  /** {@code lower:upper:step}. */
  public static IrExpr slice(CodeContext context, Expr.Slice node) {
    List<Expr> parts = new ArrayList<>();
    parts.add(node.lower());
    parts.add(node.upper());
    parts.add(node.step());
    List<IrExpr> operands = ExpressionLowering.lowerAll(context, parts);
    return new IrExpr.Slice(operands.get(0), operands.get(1), operands.get(2));
  }
}
