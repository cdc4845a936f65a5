package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import java.util.Map;

/** How many operations inside loops are done on Java primitives. */
final class Gain {
  private Gain() {}

  static int of(
      IrCode code, NumericFacts facts, Map<String, IrCode> targets, NumericVersions versions) {
    int[] gain = new int[1];
    new IrVisitor() {
      private int loops;

      @Override
      public void visit(IrStmt stmt) {
        boolean loop = stmt instanceof IrStmt.While || stmt instanceof IrStmt.For;
        loops += loop ? 1 : 0;
        super.visit(stmt);
        loops -= loop ? 1 : 0;
      }

      @Override
      public void visit(IrExpr expr) {
        if (loops > 0 && isFaster(expr, facts)) {
          gain[0]++;
        }
        if (loops > 0 && expr instanceof IrExpr.Call call && isTaken(call)) {
          gain[0]++;
        }
        super.visit(expr);
      }

      /** Whether the callee most likely has a version that takes the numbers. */
      private boolean isTaken(IrExpr.Call call) {
        IrCode callee =
            call.callee() instanceof IrExpr.GlobalGet global ? targets.get(global.name()) : null;
        NumericVersion version = callee == null ? null : versions.version(callee);
        return version != null
            && !version.facts().assumed().isEmpty()
            && LongReturns.takes(call, callee, version.facts(), facts);
      }
    }.visitAll(code.body());
    return gain[0];
  }

  private static boolean isFaster(IrExpr expr, NumericFacts facts) {
    if (expr instanceof IrExpr.Compare node) {
      return facts.areComparable(node.left(), node.right());
    }
    if (expr instanceof IrExpr.ItemGet node) {
      return !(node.key() instanceof IrExpr.Const) && facts.isLong(node.key());
    }
    boolean operator = expr instanceof IrExpr.Binary || expr instanceof IrExpr.InPlace;
    return operator && facts.isPrimitive(expr);
  }
}
