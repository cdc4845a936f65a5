package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.StatementLowering;
import java.util.List;

/**
 * {@code match} (reference, 8.6): each case is an {@code if} in a block that the end of a body
 * leaves. Names are bound when the whole pattern has matched, before the guard is asked.
 *
 * <pre>
 * match: {
 *   if (PATTERN) { NAMES = …; if (GUARD) { BODY; break match; } }
 *   …
 * }
 * </pre>
 */
public final class MatchLowering {
  private MatchLowering() {}

  /** {@code match subject: case pattern if guard: body …}. */
  public static void lower(CodeContext context, Stmt.Match node) {
    int line = node.position().lineno();
    IrExpr subject = ExpressionLowering.lower(context, node.subject());
    IrExpr held =
        ExpressionLowering.isStable(subject) ? subject : context.hold(subject, "subject", line);
    Label end = context.label("match");
    List<IrStmt> cases =
        context.collect(
            () -> {
              for (int i = 0; i < node.cases().size(); i++) {
                boolean last = i + 1 == node.cases().size();
                matchCase(context, node.cases().get(i), held, last ? null : end);
              }
            });
    context.emit(new IrStmt.Block(end, cases, line));
  }

  /**
   * @param end what the end of the body leaves; null for the last case
   */
  private static void matchCase(CodeContext context, MatchCase node, IrExpr subject, Label end) {
    int line = node.pattern().position().lineno();
    PatternLowering pattern = new PatternLowering(context);
    IrExpr test = pattern.test(node.pattern(), subject);
    List<IrStmt> matched =
        context.collect(
            () -> {
              pattern
                  .captures()
                  .forEach((name, value) -> context.emit(Names.store(context, name, value, line)));
              guarded(context, node, end, line);
            });
    if (test == null) {
      context.emitAll(matched);
    } else {
      context.emit(new IrStmt.If(test, matched, List.of(), line));
    }
  }

  private static void guarded(CodeContext context, MatchCase node, Label end, int line) {
    if (node.guard() == null) {
      body(context, node, end, line);
      return;
    }
    IrExpr guard = ExpressionLowering.lower(context, node.guard());
    List<IrStmt> then = context.collect(() -> body(context, node, end, line));
    context.emit(new IrStmt.If(guard, then, List.of(), line));
  }

  private static void body(CodeContext context, MatchCase node, Label end, int line) {
    StatementLowering.lowerAll(context, node.body());
    if (end != null) {
      context.emit(new IrStmt.Break(end, line));
    }
  }
}
