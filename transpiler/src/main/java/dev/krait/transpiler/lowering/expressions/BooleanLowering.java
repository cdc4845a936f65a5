package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.BoolOperator;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.List;
import java.util.function.IntFunction;

/**
 * {@code and}, {@code or} (reference, 6.11) and conditional expressions (6.13). An operand that
 * needs statements turns the expression into an {@code if} statement.
 */
public final class BooleanLowering {
  /** More operands or conditionals in a row become statements, which javac takes at any number. */
  static final int LONG = 20;

  private BooleanLowering() {}

  /** {@code a and b and c}. */
  public static IrExpr lower(CodeContext context, Expr.BoolOp node) {
    boolean and = node.op() == BoolOperator.And;
    List<Expr> values = node.values();
    return values.size() > LONG
        ? longChain(
            context,
            and,
            values.size(),
            index -> ExpressionLowering.lower(context, values.get(index)),
            node.position().lineno())
        : chain(context, node, and, 0);
  }

  /**
   * Many operands of {@code and} or {@code or}, one after the other in a block that is left as soon
   * as the result is known.
   */
  static IrExpr longChain(
      CodeContext context, boolean and, int count, IntFunction<IrExpr> operand, int line) {
    Variable result = context.temporary("result");
    Label decided = context.label("decided");
    List<IrStmt> body =
        context.collect(
            () -> {
              for (int i = 0; i < count; i++) {
                context.emit(new IrStmt.VarSet(result, operand.apply(i), line));
                if (i + 1 < count) {
                  IrExpr test = new IrExpr.VarGet(result);
                  context.emit(
                      new IrStmt.If(
                          and ? new IrExpr.Not(test) : test,
                          List.of(new IrStmt.Break(decided, line)),
                          List.of(),
                          line));
                }
              }
            });
    context.emit(new IrStmt.Block(decided, body, line));
    return new IrExpr.VarGet(result);
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
    if (isLong(node)) {
      Variable result = context.temporary("result");
      choose(context, node, result);
      return new IrExpr.VarGet(result);
    }
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

  private static boolean isLong(Expr.IfExp node) {
    int links = 1;
    for (Expr next = node.orelse(); next instanceof Expr.IfExp inner; next = inner.orelse()) {
      links++;
    }
    return links > LONG;
  }

  /** A chain of conditionals as {@code if}, {@code elif}, …, {@code else}. */
  private static void choose(CodeContext context, Expr.IfExp node, Variable result) {
    int line = node.position().lineno();
    IrExpr test = ExpressionLowering.lower(context, node.test());
    List<IrStmt> then = context.collect(() -> set(context, result, node.body()));
    List<IrStmt> otherwise =
        context.collect(
            () -> {
              if (node.orelse() instanceof Expr.IfExp next) {
                choose(context, next, result);
              } else {
                set(context, result, node.orelse());
              }
            });
    context.emit(new IrStmt.If(test, then, otherwise, line));
  }

  private static void set(CodeContext context, Variable result, Expr value) {
    int line = value.position().lineno();
    context.emit(new IrStmt.VarSet(result, ExpressionLowering.lower(context, value), line));
  }
}
