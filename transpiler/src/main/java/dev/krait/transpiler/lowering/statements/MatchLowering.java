package dev.krait.transpiler.lowering.statements;

import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.lowering.CodeContext;

/** {@code match} (reference, 8.6). */
public final class MatchLowering {
  private MatchLowering() {}

  /** Not supported yet. */
  public static void lower(CodeContext context, Stmt.Match node) {
    throw UnsupportedFeature.at(node.position(), "match");
  }
}
