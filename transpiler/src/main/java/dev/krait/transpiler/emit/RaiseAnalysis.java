package dev.krait.transpiler.emit;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.NumericFacts;
import dev.krait.transpiler.passes.numbers.RangeCall;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What can raise in a code; where nothing can, neither the line nor the unwinding is emitted. */
final class RaiseAnalysis {
  private RaiseAnalysis() {}

  /** The statements that can raise themselves, those nested in them aside; by identity. */
  static Set<IrStmt> raising(List<IrStmt> body, Set<Object> unbound, NumericFacts facts) {
    Set<IrStmt> raising = Collections.newSetFromMap(new IdentityHashMap<>());
    new IrVisitor() {
      private IrStmt current;

      @Override
      public void visit(IrStmt stmt) {
        IrStmt outer = current;
        current = stmt;
        RangeCall counted = stmt instanceof IrStmt.For loop ? facts.counted(loop) : null;
        if (counted != null) {
          if (counted.mayStandStill(facts)) {
            raising.add(stmt);
          }
          visitIfAny(counted.start());
          visitIfAny(counted.stop());
          visitIfAny(counted.step());
          visitAll(((IrStmt.For) stmt).body());
          current = outer;
          return;
        }
        if (!(stmt instanceof IrStmt.Eval
            || stmt instanceof IrStmt.VarSet
            || stmt instanceof IrStmt.NewCell
            || stmt instanceof IrStmt.VarDelete
            || stmt instanceof IrStmt.Return
            || stmt instanceof IrStmt.Break
            || stmt instanceof IrStmt.Continue
            || stmt instanceof IrStmt.Rethrow
            || stmt instanceof IrStmt.Goto
            || stmt instanceof IrStmt.Suspend
            || stmt instanceof IrStmt.Machine
            || stmt instanceof IrStmt.If
            || stmt instanceof IrStmt.While
            || stmt instanceof IrStmt.TryCatch
            || stmt instanceof IrStmt.TryFinally
            || stmt instanceof IrStmt.Block)) {
          raising.add(current);
        } else if (unbound.contains(stmt)) {
          raising.add(current);
        }
        IrExpr test =
            stmt instanceof IrStmt.If node
                ? node.test()
                : stmt instanceof IrStmt.While node ? node.test() : null;
        if (test != null && !(test instanceof IrExpr.Const) && !isSafe(test)) {
          raising.add(stmt);
        }
        super.visit(stmt);
        current = outer;
      }

      @Override
      public void visit(IrExpr expr) {
        if (!cannotRaise(expr, unbound) && !isSafe(expr)) {
          raising.add(current);
        }
        super.visit(expr);
      }

      private void visitIfAny(IrExpr expr) {
        if (expr != null) {
          visit(expr);
        }
      }

      /** Whether it is done with Java primitives, without division by what may be 0. */
      private boolean isSafe(IrExpr expr) {
        if (facts == NumericFacts.NONE) {
          return false;
        }
        if (expr instanceof IrExpr.Compare node) {
          return facts.areComparable(node.left(), node.right());
        }
        if (expr instanceof IrExpr.And node) {
          return isSafe(node.left()) && isSafe(node.right());
        }
        if (expr instanceof IrExpr.Or node) {
          return isSafe(node.left()) && isSafe(node.right());
        }
        if (expr instanceof IrExpr.Not node) {
          return isSafe(node.operand());
        }
        return facts.isPrimitive(expr) && !NumberEmitter.canRaise(expr, facts);
      }
    }.visitAll(body);
    return raising;
  }

  /** Whether the node itself, its operands aside, never raises. */
  private static boolean cannotRaise(IrExpr expr, Set<Object> unbound) {
    if (expr instanceof IrExpr.VarGet get) {
      Variable.Storage storage = get.variable().storage();
      return storage == Variable.Storage.TEMPORARY
          || storage == Variable.Storage.FREE_VALUE
          || storage == Variable.Storage.LOCAL && !unbound.contains(get);
    }
    return expr instanceof IrExpr.Const
        || expr instanceof IrExpr.VarLet
        || expr instanceof IrExpr.MakeFunction
        || expr instanceof IrExpr.ItemAt
        || expr instanceof IrExpr.IsNumber
        || expr instanceof IrExpr.Runtime runtime && isHarmless(runtime.function())
        || expr instanceof IrExpr.Display display
            && display.kind() != IrExpr.DisplayKind.SET
            && display.elements().stream().noneMatch(element -> element.star());
  }

  private static boolean isHarmless(RuntimeFunction function) {
    return switch (function) {
      case IS_NULL, MATCH_BIND, BEGIN_HANDLING, END_HANDLING, NO_EXCEPTION, CELL_OF -> true;
      default -> false;
    };
  }
}
