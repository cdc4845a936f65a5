package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.ArrayList;
import java.util.List;

/** Formatted string literals (reference, 2.7.4; PEP 701). */
public final class FormattedStringLowering {
  /** More parts are joined piece by piece, since no Java method could hold them all. */
  private static final int LONG = 200;

  private FormattedStringLowering() {}

  /** {@code f"…"}: its parts joined. */
  public static IrExpr lower(CodeContext context, Expr.JoinedStr node) {
    int count = node.values().size();
    if (count > LONG) {
      List<IrExpr> pieces = new ArrayList<>();
      for (int from = 0; from < count; from += LONG) {
        List<Expr> piece = node.values().subList(from, Math.min(from + LONG, count));
        IrExpr joined = new IrExpr.JoinStrings(ExpressionLowering.lowerAll(context, piece));
        pieces.add(context.hold(joined, "piece", node.position().lineno()));
      }
      return new IrExpr.JoinStrings(pieces);
    }
    List<IrExpr> parts = ExpressionLowering.lowerAll(context, node.values());
    if (parts.isEmpty()) {
      return new IrExpr.Const(new Constant.Str(""));
    }
    if (parts.size() == 1
        && (parts.get(0) instanceof IrExpr.Const || parts.get(0) instanceof IrExpr.Format)) {
      return parts.get(0);
    }
    return new IrExpr.JoinStrings(parts);
  }

  /** {@code {value!conversion:spec}}. */
  public static IrExpr value(CodeContext context, Expr.FormattedValue node) {
    List<Expr> operands = new ArrayList<>();
    operands.add(node.value());
    operands.add(node.formatSpec());
    List<IrExpr> lowered = ExpressionLowering.lowerAll(context, operands);
    return new IrExpr.Format(lowered.get(0), node.conversion(), lowered.get(1));
  }
}
