package dev.krait.transpiler.emit;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrVisitor;
import java.util.List;

/** What may be evaluated out of order because nobody can tell. */
final class Evaluation {
  private Evaluation() {}

  /**
   * A value that no evaluation of another expression changes: a constant, or a variable that only
   * this method can set.
   */
  static boolean isFixed(IrExpr expr) {
    return expr instanceof IrExpr.Const
        || expr instanceof IrExpr.VarGet get && !get.variable().isCell();
  }

  /** Whether an expression sets a variable. */
  static boolean binds(IrExpr expr) {
    boolean[] found = new boolean[1];
    new IrVisitor() {
      @Override
      public void visit(IrExpr each) {
        found[0] |= each instanceof IrExpr.VarLet;
        super.visit(each);
      }
    }.visit(expr);
    return found[0];
  }

  /** Whether arguments call nothing, so that an attribute may be looked up after them. */
  static boolean callNothing(List<Argument> arguments) {
    boolean[] calls = new boolean[1];
    for (Argument argument : arguments) {
      new IrVisitor() {
        @Override
        public void visit(IrExpr each) {
          calls[0] |=
              each instanceof IrExpr.Call
                  || each instanceof IrExpr.MethodCall
                  || each instanceof IrExpr.MakeClass
                  || each instanceof IrExpr.Runtime
                  || each instanceof IrExpr.Format;
          super.visit(each);
        }
      }.visit(argument.value());
    }
    return !calls[0];
  }
}
