package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.RuntimeFunction;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Template string literals (reference, 2.7.5; PEP 750). */
public final class TemplateStringLowering {
  private TemplateStringLowering() {}

  /** {@code t"…"}: a tuple of strings, one more than there are interpolations between them. */
  public static IrExpr lower(CodeContext context, Expr.TemplateStr node) {
    List<Constant> strings = new ArrayList<>();
    List<Supplier<IrExpr>> interpolations = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Expr part : node.values()) {
      if (part instanceof Expr.Interpolation interpolation) {
        strings.add(new Constant.Str(text.toString()));
        text.setLength(0);
        interpolations.add(() -> interpolation(context, interpolation));
      } else {
        text.append(((ConstantValue.Str) ((Expr.Constant) part).value()).text());
      }
    }
    strings.add(new Constant.Str(text.toString()));
    List<IrExpr> operands = new ArrayList<>();
    operands.add(new IrExpr.Const(new Constant.Tuple(strings)));
    operands.addAll(ExpressionLowering.inOrder(context, interpolations));
    return new IrExpr.Runtime(RuntimeFunction.TEMPLATE, operands);
  }

  /** {@code {value!conversion:spec}} in a template string. */
  public static IrExpr interpolation(CodeContext context, Expr.Interpolation node) {
    List<Expr> operands = new ArrayList<>();
    operands.add(node.value());
    operands.add(node.formatSpec());
    List<IrExpr> lowered = ExpressionLowering.lowerAll(context, operands);
    IrExpr conversion =
        node.conversion() < 0
            ? new IrExpr.Const(Constant.Singleton.NONE)
            : string(Character.toString(node.conversion()));
    IrExpr spec = lowered.get(1) == null ? string("") : lowered.get(1);
    return new IrExpr.Runtime(
        RuntimeFunction.INTERPOLATION,
        List.of(lowered.get(0), string(((ConstantValue.Str) node.str()).text()), conversion, spec));
  }

  private static IrExpr string(String text) {
    return new IrExpr.Const(new Constant.Str(text));
  }
}
