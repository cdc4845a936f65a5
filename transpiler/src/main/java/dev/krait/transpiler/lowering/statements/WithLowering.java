package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.WithItem;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.StatementLowering;
import java.util.List;

/**
 * {@code with} (reference, 8.5):
 *
 * <pre>
 * manager = EXPRESSION
 * exit = type(manager).__exit__; enter = type(manager).__enter__
 * value = enter(manager); hit = False
 * try: TARGET = value; BODY
 * except: hit = True; if not exit(manager, *sys.exc_info()): raise
 * finally: if not hit: exit(manager, None, None, None)
 * </pre>
 *
 * <p>The methods are looked up in the order {@code __exit__}, {@code __enter__}. {@code async with}
 * (8.9.3) awaits what {@code __aenter__} and {@code __aexit__} return.
 */
public final class WithLowering {
  private WithLowering() {}

  /** {@code with item, item: body}: the later items are nested in the earlier ones. */
  public static void lower(CodeContext context, Stmt.With node) {
    item(context, node.items(), node.body(), false);
  }

  /** {@code async with item, item: body}, which awaits what the managers' methods return. */
  public static void lower(CodeContext context, Stmt.AsyncWith node) {
    item(context, node.items(), node.body(), true);
  }

  private static void item(
      CodeContext context, List<WithItem> items, List<Stmt> statements, boolean async) {
    if (items.isEmpty()) {
      StatementLowering.lowerAll(context, statements);
      return;
    }
    WithItem item = items.get(0);
    int line = item.contextExpr().position().lineno();
    IrExpr manager =
        context.hold(ExpressionLowering.lower(context, item.contextExpr()), "manager", line);
    Variable managerVariable = ((IrExpr.VarGet) manager).variable();
    RuntimeFunction exitMethod =
        async ? RuntimeFunction.ASYNC_EXIT_METHOD : RuntimeFunction.EXIT_METHOD;
    RuntimeFunction enterMethod =
        async ? RuntimeFunction.ASYNC_ENTER_METHOD : RuntimeFunction.ENTER_METHOD;
    IrExpr.VarGet exit = context.hold(runtime(exitMethod, manager), "exit", line);
    IrExpr enter = runtime(enterMethod, new IrExpr.VarGet(managerVariable));
    IrExpr entered = awaited(context, new IrExpr.Call(enter, List.of()), async, line);
    boolean hasTarget = item.optionalVars() != null;
    if (hasTarget && !async) {
      entered = context.hold(entered, "value", line);
    } else if (!async) {
      context.emit(new IrStmt.Eval(entered, line));
    }
    IrExpr value = entered;
    Variable hit = context.temporary("hit");
    context.emit(new IrStmt.VarSet(hit, bool(false), line));
    List<IrStmt> body =
        context.collect(
            () -> {
              if (hasTarget) {
                AssignmentLowering.assign(context, item.optionalVars(), value, line);
              }
              item(context, items.subList(1, items.size()), statements, async);
            });
    Variable exception = context.temporary("exception", Variable.Kind.EXCEPTION);
    List<IrStmt> handler =
        context.collect(
            () -> {
              context.emit(new IrStmt.VarSet(hit, bool(true), line));
              IrExpr arguments =
                  runtime(RuntimeFunction.EXIT_ARGUMENTS, new IrExpr.VarGet(exception));
              IrExpr left = new IrExpr.Call(exit, List.of(new Argument.Star(arguments)));
              context.emit(
                  new IrStmt.If(
                      new IrExpr.Not(awaited(context, left, async, line)),
                      List.of(new IrStmt.Rethrow(exception, line)),
                      List.of(),
                      line));
            });
    IrStmt catching = new IrStmt.TryCatch(body, exception, handler, line);
    IrExpr left =
        new IrExpr.Call(new IrExpr.VarGet(exit.variable()), List.of(none(), none(), none()));
    List<IrStmt> leaving =
        context.collect(
            () -> {
              IrExpr result = awaited(context, left, async, line);
              if (!async) {
                context.emit(new IrStmt.Eval(result, line));
              }
            });
    IrStmt leave = new IrStmt.If(new IrExpr.Not(new IrExpr.VarGet(hit)), leaving, List.of(), line);
    context.emit(new IrStmt.TryFinally(List.of(catching), List.of(leave), line));
  }

  private static IrExpr awaited(CodeContext context, IrExpr value, boolean async, int line) {
    return async ? context.hold(new IrExpr.Await(value), "awaited", line) : value;
  }

  private static Argument none() {
    return new Argument.Positional(new IrExpr.Const(Constant.Singleton.NONE));
  }

  private static IrExpr bool(boolean value) {
    return new IrExpr.Const(value ? Constant.Singleton.TRUE : Constant.Singleton.FALSE);
  }

  private static IrExpr runtime(RuntimeFunction function, IrExpr argument) {
    return new IrExpr.Runtime(function, List.of(argument));
  }
}
