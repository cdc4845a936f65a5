package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.lowering.CodeContext;

/** A template string. */
public final class TemplateStringLowering {
  private TemplateStringLowering() {}

  /** Not supported yet. */
  public static IrExpr lower(CodeContext context, Expr.TemplateStr node) {
    throw UnsupportedFeature.at(node.position(), "template string");
  }

  /** Not supported yet. */
  public static IrExpr interpolation(CodeContext context, Expr.Interpolation node) {
    throw UnsupportedFeature.at(node.position(), "template string");
  }
}
