package dev.krait.transpiler.emit;

import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Label;
import java.util.ArrayList;
import java.util.List;

/** What the body of a loop jumps to, and what stands in it. */
final class Jumps {
  private Jumps() {}

  /** Whether a jump to the loop's label stands inside another loop of its body. */
  static boolean needLabel(Label label, List<IrStmt> body) {
    boolean[] found = new boolean[1];
    new IrVisitor() {
      private int loops;

      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.Break node) {
          found[0] |= node.label() == label && loops > 0;
        } else if (stmt instanceof IrStmt.Continue node) {
          found[0] |= node.label() == label && loops > 0;
        }
        boolean loop = stmt instanceof IrStmt.While || stmt instanceof IrStmt.For;
        loops += loop ? 1 : 0;
        super.visit(stmt);
        loops -= loop ? 1 : 0;
      }
    }.visitAll(body);
    return found[0];
  }

  /** All statements, nested ones included. */
  static List<IrStmt> statements(List<IrStmt> body) {
    List<IrStmt> all = new ArrayList<>();
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        all.add(stmt);
        super.visit(stmt);
      }
    }.visitAll(body);
    return all;
  }
}
