package dev.krait.transpiler.emit;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.RuntimeFunction;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether the code of a handler can see which exception is being handled: by calling anything, or
 * by raising.
 */
final class Handlers {
  private Handlers() {}

  /**
   * @param mayBeUnbound tells of reads of variables that may not have a value
   */
  static boolean needHandling(List<IrStmt> statements, Predicate<Object> mayBeUnbound) {
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
        if (expr instanceof IrExpr.Runtime match
            && match.function() == RuntimeFunction.EXCEPTION_MATCHES) {
          // names of exceptions are taken to exist, since every handler looks for them
          match.arguments().stream()
              .filter(each -> !(each instanceof IrExpr.GlobalGet))
              .forEach(this::visit);
          return;
        }
        boolean harmless =
            expr instanceof IrExpr.Const
                || expr instanceof IrExpr.VarGet get
                    && !get.variable().isCell()
                    && !mayBeUnbound.test(get);
        needed[0] |= !harmless;
        super.visit(expr);
      }
    }.visitAll(statements);
    return needed[0];
  }
}
