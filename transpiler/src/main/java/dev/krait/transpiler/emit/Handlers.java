package dev.krait.transpiler.emit;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.RuntimeFunction;
import java.util.List;

/**
 * Whether the code of a handler can see which exception is being handled: by calling anything, or
 * by raising.
 */
final class Handlers {
  private Handlers() {}

  static boolean needHandling(List<IrStmt> statements) {
    boolean[] needed = new boolean[1];
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        needed[0] |=
            !(stmt instanceof IrStmt.Eval
                || stmt instanceof IrStmt.VarSet
                || stmt instanceof IrStmt.VarDelete
                || stmt instanceof IrStmt.GlobalSet
                || stmt instanceof IrStmt.GlobalDelete
                || stmt instanceof IrStmt.If
                || stmt instanceof IrStmt.Block
                || stmt instanceof IrStmt.Break
                || stmt instanceof IrStmt.Continue
                || stmt instanceof IrStmt.Return
                || stmt instanceof IrStmt.Rethrow
                || stmt instanceof IrStmt.TryFinally);
        super.visit(stmt);
      }

      @Override
      public void visit(IrExpr expr) {
        boolean harmless =
            expr instanceof IrExpr.Const
                || expr instanceof IrExpr.VarGet get && !get.variable().isCell()
                || expr instanceof IrExpr.GlobalGet
                || expr instanceof IrExpr.Runtime runtime
                    && runtime.function() == RuntimeFunction.EXCEPTION_MATCHES;
        needed[0] |= !harmless;
        super.visit(expr);
      }
    }.visitAll(statements);
    return needed[0];
  }
}
