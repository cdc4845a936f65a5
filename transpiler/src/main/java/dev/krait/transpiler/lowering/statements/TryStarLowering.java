package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.StatementLowering;
import java.util.List;

/**
 * {@code try … except*} (reference, 8.4.2). Every clause gets the part of the exceptions left that
 * it matches; what it raises is collected.
 *
 * <pre>
 * group = the state of the statement for the exception caught
 * matched = group's part for CLASSES
 * if there is one: try: BODY except: tell the group what was raised
 * …
 * raise what the group has left and was told, if any
 * </pre>
 */
public final class TryStarLowering {
  private TryStarLowering() {}

  /** {@code try: body except* …: … else: orelse finally: finalbody}. */
  public static void lower(CodeContext context, Stmt.TryStar node) {
    int line = node.position().lineno();
    if (node.finalbody().isEmpty()) {
      catching(context, node, line);
      return;
    }
    List<IrStmt> body = context.collect(() -> catching(context, node, line));
    List<IrStmt> last =
        context.collect(() -> StatementLowering.lowerAll(context, node.finalbody()));
    context.emit(new IrStmt.TryFinally(body, last, line));
  }

  private static void catching(CodeContext context, Stmt.TryStar node, int line) {
    TryLowering.withElse(
        context,
        node.body(),
        node.orelse(),
        line,
        exception -> {
          Variable group = context.temporary("group", Variable.Kind.EXCEPT_STAR);
          context.emit(
              new IrStmt.VarSet(
                  group,
                  new IrExpr.Runtime(
                      RuntimeFunction.EXCEPT_STAR, List.of(new IrExpr.VarGet(exception))),
                  line));
          node.handlers().forEach(handler -> clause(context, handler, group, exception));
          context.emit(
              new IrStmt.Eval(
                  new IrExpr.Runtime(
                      RuntimeFunction.EXCEPT_STAR_END, List.of(new IrExpr.VarGet(group))),
                  line));
        });
  }

  private static void clause(
      CodeContext context, ExceptHandler handler, Variable group, Variable exception) {
    int line = handler.position().lineno();
    IrExpr classes = ExpressionLowering.lower(context, handler.type());
    Variable matched = context.temporary("matched", Variable.Kind.EXCEPTION);
    context.emit(
        new IrStmt.VarSet(
            matched,
            new IrExpr.Runtime(
                RuntimeFunction.EXCEPT_STAR_MATCH,
                List.of(
                    new IrExpr.VarGet(group), classes, new IrExpr.Const(new Constant.Int(line)))),
            line));
    List<IrStmt> then = context.collect(() -> body(context, handler, group, matched, line));
    then.add(handle(exception, line));
    context.emit(
        new IrStmt.If(
            new IrExpr.Not(
                new IrExpr.Runtime(RuntimeFunction.IS_NULL, List.of(new IrExpr.VarGet(matched)))),
            then,
            List.of(),
            line));
  }

  private static void body(
      CodeContext context, ExceptHandler handler, Variable group, Variable matched, int line) {
    context.emit(handle(matched, line));
    List<IrStmt> body =
        context.collect(() -> TryLowering.clauseBody(context, handler, matched, line));
    Variable raised = context.temporary("raised", Variable.Kind.EXCEPTION);
    IrStmt tell =
        new IrStmt.Eval(
            new IrExpr.Runtime(
                RuntimeFunction.EXCEPT_STAR_RAISED,
                List.of(new IrExpr.VarGet(group), new IrExpr.VarGet(raised))),
            line);
    context.emit(new IrStmt.TryCatch(body, raised, List.of(tell), line));
  }

  /** From here on, the exception is the one that {@code sys.exception()} gives. */
  private static IrStmt handle(Variable exception, int line) {
    return new IrStmt.Eval(
        new IrExpr.Runtime(RuntimeFunction.BEGIN_HANDLING, List.of(new IrExpr.VarGet(exception))),
        line);
  }
}
