package dev.krait.transpiler.emit;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrVisitor;
import dev.krait.transpiler.passes.numbers.NumericFacts;
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

  /**
   * Whether it can be told that arguments which call nothing are evaluated before something else:
   * they may run code of a class, or raise. A global variable that is missing does not count.
   */
  static boolean canBeSeen(List<Argument> arguments, NumericFacts facts) {
    boolean[] seen = new boolean[1];
    for (Argument argument : arguments) {
      new IrVisitor() {
        @Override
        public void visit(IrExpr each) {
          seen[0] |= !isSilent(each, facts);
          super.visit(each);
        }
      }.visit(argument.value());
    }
    return seen[0];
  }

  /** Whether an expression, its operands aside, neither runs code nor raises. */
  private static boolean isSilent(IrExpr expr, NumericFacts facts) {
    return isFixed(expr)
        || expr instanceof IrExpr.VarGet
        || expr instanceof IrExpr.GlobalGet
        || expr instanceof IrExpr.VarLet
        || expr instanceof IrExpr.MakeFunction
        || expr instanceof IrExpr.ItemAt
        || expr instanceof IrExpr.Display display
            && display.kind() != IrExpr.DisplayKind.SET
            && display.elements().stream().noneMatch(element -> element.star())
        || facts != NumericFacts.NONE
            && facts.isPrimitive(expr)
            && !NumberEmitter.canRaise(expr, facts);
  }
}
