package dev.krait.transpiler.emit;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Variable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which lines of a code can raise; where none can, neither the line nor the unwinding is emitted. */
final class RaiseAnalysis {
  private RaiseAnalysis() {}

  /** The lines of statements that can raise. */
  static Set<Integer> lines(List<IrStmt> body, Set<Object> unbound) {
    Set<Integer> lines = new TreeSet<>();
    new IrVisitor() {
      private int line;

      @Override
      public void visit(IrStmt stmt) {
        int outer = line;
        line = stmt.line();
        if (!(stmt instanceof IrStmt.Eval
            || stmt instanceof IrStmt.VarSet
            || stmt instanceof IrStmt.NewCell
            || stmt instanceof IrStmt.VarDelete
            || stmt instanceof IrStmt.Return
            || stmt instanceof IrStmt.Break
            || stmt instanceof IrStmt.Continue
            || stmt instanceof IrStmt.Block)) {
          lines.add(line);
        } else if (unbound.contains(stmt)) {
          lines.add(line);
        }
        super.visit(stmt);
        line = outer;
      }

      @Override
      public void visit(IrExpr expr) {
        if (!cannotRaise(expr, unbound)) {
          lines.add(line);
        }
        super.visit(expr);
      }
    }.visitAll(body);
    return lines;
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
        || expr instanceof IrExpr.Display display
            && display.kind() != IrExpr.DisplayKind.SET
            && display.elements().stream().noneMatch(element -> element.star());
  }
}
