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
 * enter = type(manager).__enter__; exit = type(manager).__exit__
 * value = enter(manager); hit = False
 * try: TARGET = value; BODY
 * except: hit = True; if not exit(manager, *sys.exc_info()): raise
 * finally: if not hit: exit(manager, None, None, None)
 * </pre>
 */
public final class WithLowering {
  private WithLowering() {}

  /** {@code with item, item: body}: the later items are nested in the earlier ones. */
  public static void lower(CodeContext context, Stmt.With node) {
    item(context, node, 0);
  }

  private static void item(CodeContext context, Stmt.With node, int index) {
    if (index == node.items().size()) {
      StatementLowering.lowerAll(context, node.body());
      return;
    }
    WithItem item = node.items().get(index);
    int line = item.contextExpr().position().lineno();
    IrExpr manager =
        context.hold(ExpressionLowering.lower(context, item.contextExpr()), "manager", line);
    Variable managerVariable = ((IrExpr.VarGet) manager).variable();
    IrExpr.VarGet enter =
        context.hold(runtime(RuntimeFunction.ENTER_METHOD, manager), "enter", line);
    IrExpr.VarGet exit =
        context.hold(
            runtime(RuntimeFunction.EXIT_METHOD, new IrExpr.VarGet(managerVariable)), "exit", line);
    IrExpr entered = new IrExpr.Call(enter, List.of());
    boolean hasTarget = item.optionalVars() != null;
    if (hasTarget) {
      entered = context.hold(entered, "value", line);
    } else {
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
              item(context, node, index + 1);
            });
    Variable exception = context.temporary("exception", Variable.Kind.EXCEPTION);
    List<IrStmt> handler =
        List.of(
            new IrStmt.VarSet(hit, bool(true), line),
            new IrStmt.If(
                new IrExpr.Not(
                    new IrExpr.Call(
                        exit,
                        List.of(
                            new Argument.Star(
                                runtime(
                                    RuntimeFunction.EXIT_ARGUMENTS,
                                    new IrExpr.VarGet(exception)))))),
                List.of(new IrStmt.Rethrow(exception, line)),
                List.of(),
                line));
    IrStmt catching = new IrStmt.TryCatch(body, exception, handler, line);
    IrStmt leave =
        new IrStmt.If(
            new IrExpr.Not(new IrExpr.VarGet(hit)),
            List.of(
                new IrStmt.Eval(
                    new IrExpr.Call(
                        new IrExpr.VarGet(exit.variable()), List.of(none(), none(), none())),
                    line)),
            List.of(),
            line);
    context.emit(new IrStmt.TryFinally(List.of(catching), List.of(leave), line));
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
