package dev.krait.transpiler.passes;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import java.util.function.Predicate;

/** Which statements of a generator must be taken apart into states. */
final class Suspensions {
  private Suspensions() {}

  /**
   * Whether a statement has a yield in it, or a jump that leads to a state.
   *
   * @param crosses tells of a {@code break}, {@code continue} or {@code return}; null if none does
   */
  static boolean mustFlatten(IrStmt statement, Predicate<IrStmt> crosses) {
    boolean[] found = new boolean[1];
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.VarSet set && isYield(set.value())) {
          found[0] = true;
        }
        boolean jumps =
            stmt instanceof IrStmt.Break
                || stmt instanceof IrStmt.Continue
                || stmt instanceof IrStmt.Return;
        if (jumps && crosses != null && crosses.test(stmt)) {
          found[0] = true;
        }
        super.visit(stmt);
      }
    }.visit(statement);
    return found[0];
  }

  private static boolean isYield(IrExpr value) {
    return value instanceof IrExpr.Yield
        || value instanceof IrExpr.YieldFrom
        || value instanceof IrExpr.Await
        || value instanceof IrExpr.AwaitNext;
  }
}
