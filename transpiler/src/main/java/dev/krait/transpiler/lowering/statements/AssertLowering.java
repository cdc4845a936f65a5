package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code assert test, message} is {@code if not test: raise AssertionError(message)} (reference,
 * 7.3).
 */
public final class AssertLowering {
  private AssertLowering() {}

  /** The class is CPython's own {@code AssertionError}, whatever the name means in the program. */
  public static void lower(CodeContext context, Stmt.Assert node) {
    int line = node.position().lineno();
    IrExpr test = ExpressionLowering.lower(context, node.test());
    List<IrStmt> raise =
        context.collect(
            () -> {
              IrExpr exception = new IrExpr.Runtime(RuntimeFunction.ASSERTION_ERROR, List.of());
              if (node.msg() != null) {
                List<Argument> arguments = new ArrayList<>();
                arguments.add(
                    new Argument.Positional(ExpressionLowering.lower(context, node.msg())));
                exception = new IrExpr.Call(exception, arguments);
              }
              context.emit(new IrStmt.Raise(exception, null, line));
            });
    context.emit(new IrStmt.If(new IrExpr.Not(test), raise, List.of(), line));
  }
}
