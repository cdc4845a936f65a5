package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;

/** {@code name := value} (reference, 6.12; PEP 572). */
public final class NamedExpressionLowering {
  private NamedExpressionLowering() {}

  /** The value, bound to the name. */
  public static IrExpr lower(CodeContext context, Expr.NamedExpr node) {
    int line = node.position().lineno();
    String name = ((Expr.Name) node.target()).id();
    IrExpr value = ExpressionLowering.lower(context, node.value());
    Variable variable = Names.localVariable(context, name);
    if (variable != null && variable.storage() == Variable.Storage.LOCAL) {
      return new IrExpr.VarLet(variable, value);
    }
    IrExpr.VarGet held = context.hold(value, "value", line);
    context.emit(Names.store(context, name, held, line));
    return new IrExpr.VarGet(held.variable());
  }
}
