package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;

/** {@code yield}, {@code yield from} (reference, 6.2.9) and {@code await} (6.4). */
public final class YieldLowering {
  private YieldLowering() {}

  /** {@code yield value}; its own value is what was sent. */
  public static IrExpr yield(CodeContext context, Expr.Yield node) {
    IrExpr value =
        node.value() == null
            ? new IrExpr.Const(Constant.Singleton.NONE)
            : ExpressionLowering.lower(context, node.value());
    return context.hold(new IrExpr.Yield(value), "sent", node.position().lineno());
  }

  /** {@code yield from iterable}; its value is what the iterable returned. */
  public static IrExpr yieldFrom(CodeContext context, Expr.YieldFrom node) {
    IrExpr iterable = ExpressionLowering.lower(context, node.value());
    return context.hold(new IrExpr.YieldFrom(iterable), "returned", node.position().lineno());
  }

  /** {@code await awaitable}. */
  public static IrExpr await(CodeContext context, Expr.Await node) {
    IrExpr awaitable = ExpressionLowering.lower(context, node.value());
    return context.hold(new IrExpr.Await(awaitable), "returned", node.position().lineno());
  }
}
