package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Expr;
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

  /** {@code async for target in iterable: body else: orelse} (8.9.2). */
  public static void asyncForLoop(CodeContext context, Stmt.AsyncFor node) {
    int line = node.position().lineno();
    Label loop = context.label("loop");
    IrExpr iterable = ExpressionLowering.lower(context, node.iter());
    withElse(
        context,
        loop,
        node.orelse(),
        line,
        breakTo ->
            asyncFor(
                context,
                loop,
                node.target(),
                iterable,
                line,
                () ->
                    context.emitAll(
                        context.loopBody(
                            breakTo,
                            loop,
                            () -> StatementLowering.lowerAll(context, node.body())))));
  }

  /**
   *
   *
   * <pre>
   * iterator = type(iterable).__aiter__(iterable)
   * while True:
   *   item = await type(iterator).__anext__(iterator)  (no object at StopAsyncIteration)
   *   if there is no object: break
   *   TARGET = item; BODY
   * </pre>
   */
  public static void asyncFor(
      CodeContext context, Label loop, Expr target, IrExpr iterable, int line, Runnable body) {
    IrExpr.VarGet iterator =
        context.hold(
            new IrExpr.Runtime(RuntimeFunction.ASYNC_ITERATOR, List.of(iterable)),
            "iterator",
            line);
    List<IrStmt> statements =
        context.collect(
            () -> {
              IrExpr.VarGet item = context.hold(new IrExpr.AwaitNext(iterator), "item", line);
              context.emit(
                  new IrStmt.If(
                      new IrExpr.Runtime(RuntimeFunction.IS_NULL, List.of(item)),
                      List.of(new IrStmt.Break(loop, line)),
                      List.of(),
                      line));
              AssignmentLowering.assign(context, target, new IrExpr.VarGet(item.variable()), line);
              body.run();
            });
    context.emit(
        new IrStmt.While(loop, new IrExpr.Const(Constant.Singleton.TRUE), statements, line));
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
