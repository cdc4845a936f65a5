package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.StatementLowering;
import java.util.List;

/**
 * {@code while} and {@code for} (reference, 8.2 and 8.3). With an {@code else}, loop and {@code
 * else} stand in a block that {@code break} leaves.
 */
public final class LoopLowering {
  private LoopLowering() {}

  /** {@code while test: body else: orelse}. */
  public static void whileLoop(CodeContext context, Stmt.While node) {
    int line = node.position().lineno();
    Label loop = context.label("loop");
    withElse(
        context,
        loop,
        node.orelse(),
        line,
        breakTo -> {
          IrExpr[] test = new IrExpr[1];
          List<IrStmt> before =
              context.collect(() -> test[0] = ExpressionLowering.lower(context, node.test()));
          List<IrStmt> body =
              context.loopBody(
                  breakTo, loop, () -> StatementLowering.lowerAll(context, node.body()));
          if (!before.isEmpty()) {
            // The test needs statements: while True: …; if not test: leave the loop (into its
            // else).
            before.add(
                new IrStmt.If(
                    new IrExpr.Not(test[0]),
                    List.of(new IrStmt.Break(loop, line)),
                    List.of(),
                    line));
            before.addAll(body);
            body = before;
            test[0] = new IrExpr.Const(Constant.Singleton.TRUE);
          }
          context.emit(new IrStmt.While(loop, test[0], body, line));
        });
  }

  /** {@code for target in iterable: body else: orelse}. */
  public static void forLoop(CodeContext context, Stmt.For node) {
    int line = node.position().lineno();
    Label loop = context.label("loop");
    IrExpr iterable = ExpressionLowering.lower(context, node.iter());
    withElse(
        context,
        loop,
        node.orelse(),
        line,
        breakTo -> {
          Variable bound = AssignmentLowering.loopVariable(context, node.target());
          Variable item = bound != null ? bound : context.temporary("item");
          List<IrStmt> body =
              context.loopBody(
                  breakTo,
                  loop,
                  () -> {
                    if (bound == null) {
                      AssignmentLowering.assign(
                          context, node.target(), new IrExpr.VarGet(item), line);
                    }
                    StatementLowering.lowerAll(context, node.body());
                  });
          context.emit(new IrStmt.For(loop, item, iterable, body, line));
        });
  }

  private interface Loop {
    void lower(Label breakTo);
  }

  private static void withElse(
      CodeContext context, Label loop, List<Stmt> orelse, int line, Loop lowering) {
    if (orelse.isEmpty()) {
      lowering.lower(loop);
      return;
    }
    Label block = context.label("withElse");
    List<IrStmt> body =
        context.collect(
            () -> {
              lowering.lower(block);
              StatementLowering.lowerAll(context, orelse);
            });
    context.emit(new IrStmt.Block(block, body, line));
  }
}
