package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.StatementLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@code try} (reference, 8.4) and {@code raise} (7.8). */
public final class TryLowering {
  private TryLowering() {}

  /** {@code try: body except …: … else: orelse finally: finalbody}. */
  public static void lower(CodeContext context, Stmt.Try node) {
    int line = node.position().lineno();
    if (node.finalbody().isEmpty()) {
      catching(context, node, line);
      return;
    }
    List<IrStmt> body =
        context.collect(
            () -> {
              if (node.handlers().isEmpty()) {
                StatementLowering.lowerAll(context, node.body());
              } else {
                catching(context, node, line);
              }
            });
    List<IrStmt> last =
        context.collect(() -> StatementLowering.lowerAll(context, node.finalbody()));
    context.emit(new IrStmt.TryFinally(body, last, line));
  }

  /**
   * The clauses are tried in order; an exception that none takes is passed on. {@code else} stands
   * outside of their reach.
   */
  private static void catching(CodeContext context, Stmt.Try node, int line) {
    withElse(
        context,
        node.body(),
        node.orelse(),
        line,
        exception -> clauses(context, node.handlers(), 0, exception));
  }

  /** {@code try: body except exception: HANDLERS else: orelse}. */
  static void withElse(
      CodeContext context,
      List<Stmt> statements,
      List<Stmt> orelse,
      int line,
      Consumer<Variable> handlers) {
    List<IrStmt> body = context.collect(() -> StatementLowering.lowerAll(context, statements));
    Variable exception = context.temporary("exception", Variable.Kind.EXCEPTION);
    boolean hasElse = !orelse.isEmpty();
    Label handled = hasElse ? context.label("handled") : null;
    List<IrStmt> handler =
        context.collect(
            () -> {
              handlers.accept(exception);
              if (hasElse) {
                context.emit(new IrStmt.Break(handled, line));
              }
            });
    IrStmt statement = new IrStmt.TryCatch(body, exception, handler, line);
    if (!hasElse) {
      context.emit(statement);
      return;
    }
    List<IrStmt> block =
        context.collect(
            () -> {
              context.emit(statement);
              StatementLowering.lowerAll(context, orelse);
            });
    context.emit(new IrStmt.Block(handled, block, line));
  }

  private static void clauses(
      CodeContext context, List<ExceptHandler> handlers, int index, Variable exception) {
    if (index == handlers.size()) {
      int line = handlers.get(index - 1).position().lineno();
      context.emit(new IrStmt.Rethrow(exception, line));
      return;
    }
    ExceptHandler handler = handlers.get(index);
    int line = handler.position().lineno();
    if (handler.type() == null) {
      clauseBody(context, handler, exception, line);
      return;
    }
    IrExpr type = ExpressionLowering.lower(context, handler.type());
    IrExpr test =
        new IrExpr.Runtime(
            RuntimeFunction.EXCEPTION_MATCHES, List.of(new IrExpr.VarGet(exception), type));
    List<IrStmt> then = context.collect(() -> clauseBody(context, handler, exception, line));
    List<IrStmt> otherwise =
        context.collect(() -> clauses(context, handlers, index + 1, exception));
    context.emit(new IrStmt.If(test, then, otherwise, line));
  }

  /**
   * {@code except E as name: body} is {@code name = e; try: body finally: name = None; del name}.
   */
  static void clauseBody(CodeContext context, ExceptHandler handler, Variable exception, int line) {
    if (handler.name() == null) {
      StatementLowering.lowerAll(context, handler.body());
      return;
    }
    context.emit(Names.store(context, handler.name(), new IrExpr.VarGet(exception), line));
    List<IrStmt> body = context.collect(() -> StatementLowering.lowerAll(context, handler.body()));
    List<IrStmt> last = new ArrayList<>();
    last.add(Names.store(context, handler.name(), new IrExpr.Const(Constant.Singleton.NONE), line));
    last.add(Names.delete(context, handler.name(), line));
    context.emit(new IrStmt.TryFinally(body, last, line));
  }

  /** {@code raise}, {@code raise exception}, {@code raise exception from cause}. */
  public static void raise(CodeContext context, Stmt.Raise node) {
    int line = node.position().lineno();
    if (node.exc() == null) {
      context.emit(new IrStmt.Reraise(line));
      return;
    }
    List<Expr> operands = new ArrayList<>();
    operands.add(node.exc());
    operands.add(node.cause());
    List<IrExpr> lowered = ExpressionLowering.lowerAll(context, operands);
    context.emit(new IrStmt.Raise(lowered.get(0), lowered.get(1), line));
  }
}
