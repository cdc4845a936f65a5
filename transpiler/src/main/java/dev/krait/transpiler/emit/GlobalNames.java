package dev.krait.transpiler.emit;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import java.util.Set;
import java.util.TreeSet;

/** The global variables that a module mentions. */
final class GlobalNames {
  private GlobalNames() {}

  static Set<String> of(IrModule module) {
    Set<String> names = new TreeSet<>();
    IrVisitor visitor =
        new IrVisitor() {
          @Override
          public void visit(IrStmt stmt) {
            if (stmt instanceof IrStmt.GlobalSet node) {
              names.add(node.name());
            } else if (stmt instanceof IrStmt.GlobalDelete node) {
              names.add(node.name());
            }
            super.visit(stmt);
          }

          @Override
          public void visit(IrExpr expr) {
            if (expr instanceof IrExpr.GlobalGet node) {
              names.add(node.name());
            }
            super.visit(expr);
          }
        };
    for (IrCode code : module.codes()) {
      if (code.kind() != IrCode.Kind.ANNOTATION) {
        visitor.visitAll(code.body());
      }
    }
    return names;
  }
}
