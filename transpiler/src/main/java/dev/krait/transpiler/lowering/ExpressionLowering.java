package dev.krait.transpiler.lowering;

import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.expressions.ArithmeticLowering;
import dev.krait.transpiler.lowering.expressions.BooleanLowering;
import dev.krait.transpiler.lowering.expressions.CallLowering;
import dev.krait.transpiler.lowering.expressions.ComparisonLowering;
import dev.krait.transpiler.lowering.expressions.ComprehensionLowering;
import dev.krait.transpiler.lowering.expressions.ConstantLowering;
import dev.krait.transpiler.lowering.expressions.DisplayLowering;
import dev.krait.transpiler.lowering.expressions.FormattedStringLowering;
import dev.krait.transpiler.lowering.expressions.GeneratorExpressionLowering;
import dev.krait.transpiler.lowering.expressions.NamedExpressionLowering;
import dev.krait.transpiler.lowering.expressions.SubscriptLowering;
import dev.krait.transpiler.lowering.expressions.TemplateStringLowering;
import dev.krait.transpiler.lowering.expressions.YieldLowering;
import dev.krait.transpiler.lowering.functions.FunctionLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lowers expressions (reference, chapter 6). What needs statements puts them before the current
 * one.
 */
public final class ExpressionLowering {
  private ExpressionLowering() {}

  /** javac takes time that grows with the square of the depth, or faster. */
  static final int MAX_DEPTH = 50;

  /** Lowers an expression that is read. */
  public static IrExpr lower(CodeContext context, Expr expr) {
    if (expr instanceof Expr.Constant node) {
      return new IrExpr.Const(ConstantLowering.lower(node.value()));
    }
    if (expr instanceof Expr.Name node) {
      return Names.load(context, node.id());
    }
    int depth = context.enterExpression();
    IrExpr value = compound(context, expr);
    context.leaveExpression();
    // A temporary now and then keeps the nested expressions of the Java source shallow.
    boolean hold = depth % MAX_DEPTH == 0 && !isStable(value);
    return hold ? context.hold(value, "inner", expr.position().lineno()) : value;
  }

  private static IrExpr compound(CodeContext context, Expr expr) {
    if (expr instanceof Expr.Attribute node) {
      return new IrExpr.AttrGet(
          lower(context, node.value()), context.names().scope().mangle(node.attr()));
    }
    if (expr instanceof Expr.Subscript node) {
      return SubscriptLowering.load(context, node);
    }
    if (expr instanceof Expr.Slice node) {
      return SubscriptLowering.slice(context, node);
    }
    if (expr instanceof Expr.Call node) {
      return CallLowering.lower(context, node);
    }
    if (expr instanceof Expr.BinOp node) {
      return ArithmeticLowering.binary(context, node);
    }
    if (expr instanceof Expr.UnaryOp node) {
      return ArithmeticLowering.unary(context, node);
    }
    if (expr instanceof Expr.BoolOp node) {
      return BooleanLowering.lower(context, node);
    }
    if (expr instanceof Expr.IfExp node) {
      return BooleanLowering.conditional(context, node);
    }
    if (expr instanceof Expr.Compare node) {
      return ComparisonLowering.lower(context, node);
    }
    if (expr instanceof Expr.NamedExpr node) {
      return NamedExpressionLowering.lower(context, node);
    }
    if (expr instanceof Expr.Tuple node) {
      return DisplayLowering.sequence(context, IrExpr.DisplayKind.TUPLE, node.elts());
    }
    if (expr instanceof Expr.List node) {
      return DisplayLowering.sequence(context, IrExpr.DisplayKind.LIST, node.elts());
    }
    if (expr instanceof Expr.Set node) {
      return DisplayLowering.sequence(context, IrExpr.DisplayKind.SET, node.elts());
    }
    if (expr instanceof Expr.Dict node) {
      return DisplayLowering.dict(context, node);
    }
    if (expr instanceof Expr.ListComp node) {
      return ComprehensionLowering.list(context, node);
    }
    if (expr instanceof Expr.SetComp node) {
      return ComprehensionLowering.set(context, node);
    }
    if (expr instanceof Expr.DictComp node) {
      return ComprehensionLowering.dict(context, node);
    }
    if (expr instanceof Expr.GeneratorExp node) {
      return GeneratorExpressionLowering.lower(context, node);
    }
    if (expr instanceof Expr.Lambda node) {
      return FunctionLowering.lambda(context, node);
    }
    if (expr instanceof Expr.JoinedStr node) {
      return FormattedStringLowering.lower(context, node);
    }
    if (expr instanceof Expr.FormattedValue node) {
      return FormattedStringLowering.value(context, node);
    }
    if (expr instanceof Expr.TemplateStr node) {
      return TemplateStringLowering.lower(context, node);
    }
    if (expr instanceof Expr.Interpolation node) {
      return TemplateStringLowering.interpolation(context, node);
    }
    if (expr instanceof Expr.Yield node) {
      return YieldLowering.yield(context, node);
    }
    if (expr instanceof Expr.YieldFrom node) {
      return YieldLowering.yieldFrom(context, node);
    }
    if (expr instanceof Expr.Await node) {
      return YieldLowering.await(context, node);
    }
    throw new AssertionError(expr);
  }

  /** Lowers operands that are evaluated from left to right; null stays null. */
  public static List<IrExpr> lowerAll(CodeContext context, List<? extends Expr> operands) {
    List<Supplier<IrExpr>> suppliers = new ArrayList<>();
    for (Expr operand : operands) {
      suppliers.add(operand == null ? () -> null : () -> lower(context, operand));
    }
    return inOrder(context, suppliers);
  }

  /**
   * Lowers operands in order. Where one needs statements before it, the operands on its left go to
   * temporaries first, since those statements may change what they read.
   */
  public static List<IrExpr> inOrder(CodeContext context, List<Supplier<IrExpr>> operands) {
    List<IrExpr> values = new ArrayList<>();
    for (Supplier<IrExpr> operand : operands) {
      IrExpr[] value = new IrExpr[1];
      var before = context.collect(() -> value[0] = operand.get());
      if (!before.isEmpty()) {
        for (int i = 0; i < values.size(); i++) {
          if (values.get(i) != null && !isStable(values.get(i))) {
            values.set(i, context.hold(values.get(i), "left", before.get(0).line()));
          }
        }
        context.emitAll(before);
      }
      values.add(value[0]);
    }
    return values;
  }

  /** Whether no statement can change the value of an expression. */
  public static boolean isStable(IrExpr value) {
    return value instanceof IrExpr.Const
        || value instanceof IrExpr.VarGet get
            && get.variable().storage() == dev.krait.ir.Variable.Storage.TEMPORARY;
  }
}
