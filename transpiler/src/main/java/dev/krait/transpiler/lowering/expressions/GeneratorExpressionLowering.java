package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.lowering.CodeContext;

/** A generator expression. */
public final class GeneratorExpressionLowering {
  private GeneratorExpressionLowering() {}

  /** Not supported yet. */
  public static IrExpr lower(CodeContext context, Expr.GeneratorExp node) {
    throw UnsupportedFeature.at(node.position(), "generator expression");
  }
}
