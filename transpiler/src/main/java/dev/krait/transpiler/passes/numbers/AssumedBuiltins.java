package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import java.util.HashSet;
import java.util.Set;

/**
 * The built-in functions whose names a module leaves alone, as far as its text tells: it does not
 * bind them, and mentions nothing that binds names unseen. Code that relies on one checks it first.
 */
final class AssumedBuiltins {
  private static final Set<String> KNOWN = Set.of("range", "len");

  /** What can bind a global or a built-in by a name that is not in the text. */
  private static final Set<String> UNSEEN =
      Set.of("globals", "exec", "eval", "builtins", "__builtins__", "__import__", "vars", "locals");

  private AssumedBuiltins() {}

  static Set<String> of(IrModule module) {
    Set<String> assumed = new HashSet<>(KNOWN);
    IrVisitor visitor =
        new IrVisitor() {
          @Override
          public void visit(IrStmt stmt) {
            if (stmt instanceof IrStmt.GlobalSet set) {
              assumed.remove(set.name());
            } else if (stmt instanceof IrStmt.GlobalDelete delete) {
              assumed.remove(delete.name());
            }
            super.visit(stmt);
          }

          @Override
          public void visit(IrExpr expr) {
            boolean unseen =
                expr instanceof IrExpr.GlobalGet global && UNSEEN.contains(global.name())
                    || expr instanceof IrExpr.Import load && load.name().startsWith("builtins")
                    || expr instanceof IrExpr.Import other && other.name().startsWith("importlib")
                    || expr instanceof IrExpr.ImportFrom from && from.names().contains("*")
                    || expr instanceof IrExpr.AttrGet attribute
                        && (attribute.name().equals("modules")
                            || attribute.name().equals("__globals__")
                            || attribute.name().equals("__builtins__"));
            if (unseen) {
              assumed.clear();
            }
            super.visit(expr);
          }
        };
    for (IrCode code : module.codes()) {
      visitor.visitAll(code.body());
    }
    return assumed;
  }
}
