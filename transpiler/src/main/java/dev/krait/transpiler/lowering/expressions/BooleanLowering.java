package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.BoolOperator;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.List;

/**
 * {@code and}, {@code or} (reference, 6.11) and conditional expressions (6.13). An operand that
 * needs statements turns the expression into an {@code if} statement.
 */
public final class BooleanLowering {
  private BooleanLowering() {}

  /** {@code a and b and c}. */
  public static IrExpr lower(CodeContext context, Expr.BoolOp node) {
    return chain(context, node, node.op() == BoolOperator.And, 0);
  }

  private static IrExpr chain(CodeContext context, Expr.BoolOp node, boolean and, int index) {
    IrExpr left = ExpressionLowering.lower(context, node.values().get(index));
    if (index + 1 == node.values().size()) {
      return left;
    }
    IrExpr[] right = new IrExpr[1];
    List<IrStmt> before = context.collect(() -> right[0] = chain(context, node, and, index + 1));
    return shortCircuit(context, and, left, before, right[0], node.position().lineno());
  }

  /**
   * {@code left and right} or {@code left or right}, where {@code before} belongs to the right
   * operand.
   */
  static IrExpr shortCircuit(
      CodeContext context, boolean and, IrExpr left, List<IrStmt> before, IrExpr right, int line) {
    if (before.isEmpty()) {
      return and ? new IrExpr.And(left, right) : new IrExpr.Or(left, right);
    }
    Variable result = context.temporary("result");
    context.emit(new IrStmt.VarSet(result, left, line));
    before.add(new IrStmt.VarSet(result, right, line));
    IrExpr test = new IrExpr.VarGet(result);
    context.emit(new IrStmt.If(and ? test : new IrExpr.Not(test), before, List.of(), line));
    return new IrExpr.VarGet(result);
  }

  /** {@code whenTrue if test else whenFalse}. */
  public static IrExpr conditional(CodeContext context, Expr.IfExp node) {
    int line = node.position().lineno();
    IrExpr test = ExpressionLowering.lower(context, node.test());
    IrExpr[] values = new IrExpr[2];
    List<IrStmt> then =
        context.collect(() -> values[0] = ExpressionLowering.lower(context, node.body()));
    List<IrStmt> otherwise =
        context.collect(() -> values[1] = ExpressionLowering.lower(context, node.orelse()));
    if (then.isEmpty() && otherwise.isEmpty()) {
      return new IrExpr.Conditional(test, values[0], values[1]);
    }
    Variable result = context.temporary("result");
    then.add(new IrStmt.VarSet(result, values[0], line));
    otherwise.add(new IrStmt.VarSet(result, values[1], line));
    context.emit(new IrStmt.If(test, then, otherwise, line));
    return new IrExpr.VarGet(result);
  }
}
