package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Argument;
import dev.krait.ir.Comparator;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import java.util.List;
import java.util.Set;

/** Whether statements run no code of the program, given what is known of lists and numbers. */
final class RegionCheck {
  private final NumericFacts facts;
  private final Set<Variable> aliases;
  private final Set<Object> unbound;

  RegionCheck(NumericFacts facts, Set<Variable> aliases, Set<Object> unbound) {
    this.facts = facts;
    this.aliases = aliases;
    this.unbound = unbound;
  }

  boolean isClosed(List<IrStmt> statements) {
    return statements.stream().allMatch(this::isClosed);
  }

  boolean isClosed(IrStmt stmt) {
    if (stmt instanceof IrStmt.VarSet node) {
      return aliases.contains(node.variable()) || isSetClosed(node);
    }
    if (stmt instanceof IrStmt.ItemSet node) {
      NumberType element = facts.lists().get(node.object());
      NumberType value = facts.type(node.value());
      return element != null
          && value != null
          && value.isPrimitive()
          && value.real() == element.real()
          && isNumber(node.value())
          && isKey(node.key());
    }
    if (stmt instanceof IrStmt.If node) {
      return isCondition(node.test()) && isClosed(node.then()) && isClosed(node.otherwise());
    }
    if (stmt instanceof IrStmt.While node) {
      return isCondition(node.test()) && isClosed(node.body());
    }
    if (stmt instanceof IrStmt.For node) {
      return isLoopClosed(node) && isClosed(node.body());
    }
    if (stmt instanceof IrStmt.Block node) {
      return isClosed(node.body());
    }
    if (stmt instanceof IrStmt.Return node) {
      return node.value() instanceof IrExpr.Const || isNumber(node.value());
    }
    return stmt instanceof IrStmt.Break || stmt instanceof IrStmt.Continue;
  }

  private boolean isSetClosed(IrStmt.VarSet node) {
    Variable variable = node.variable();
    if (facts.totals().contains(variable)) {
      boolean steps =
          node.value() instanceof IrExpr.InPlace step
              && step.left() instanceof IrExpr.VarGet get
              && get.variable() == variable;
      IrExpr value = steps ? ((IrExpr.InPlace) node.value()).right() : node.value();
      return isNumber(value) || isUnbounded(value);
    }
    if (facts.sums().contains(variable)) {
      return node.value() instanceof IrExpr.InPlace step
          && step.left() instanceof IrExpr.VarGet get
          && get.variable() == variable
          && isNumber(step.right());
    }
    return facts.isPrimitive(variable) && isNumber(node.value());
  }

  private boolean isLoopClosed(IrStmt.For node) {
    if (!facts.isPrimitive(node.item())) {
      return false;
    }
    if (facts.lists().containsKey(node.iterable())) {
      return true;
    }
    RangeCall range = RangeCall.of(node.iterable());
    return range != null
        && ((IrExpr.Call) node.iterable())
            .arguments().stream().map(Argument::value).allMatch(this::isKey);
  }

  private boolean isKey(IrExpr expr) {
    return facts.isLong(expr) && isNumber(expr);
  }

  /** A sum, difference or product of longs that may not fit, which emitted code makes an object. */
  private boolean isUnbounded(IrExpr expr) {
    return expr instanceof IrExpr.Binary node
        && (node.operator() == Operator.ADD
            || node.operator() == Operator.SUB
            || node.operator() == Operator.MUL)
        && isKey(node.left())
        && isKey(node.right());
  }

  private boolean isCondition(IrExpr expr) {
    if (expr instanceof IrExpr.Compare node) {
      return isOrder(node.operator())
          && facts.areComparable(node.left(), node.right())
          && isNumber(node.left())
          && isNumber(node.right());
    }
    if (expr instanceof IrExpr.And node) {
      return isCondition(node.left()) && isCondition(node.right());
    }
    if (expr instanceof IrExpr.Or node) {
      return isCondition(node.left()) && isCondition(node.right());
    }
    return expr instanceof IrExpr.Not node && isCondition(node.operand())
        || expr instanceof IrExpr.Const constant && constant.value() == Constant.Singleton.TRUE;
  }

  private static boolean isOrder(Comparator operator) {
    return switch (operator) {
      case LT, LE, GT, GE, EQ, NE -> true;
      default -> false;
    };
  }

  /** Whether an expression is computed as a Java primitive all the way down. */
  private boolean isNumber(IrExpr expr) {
    if (!facts.isPrimitive(expr)) {
      return false;
    }
    if (expr instanceof IrExpr.VarGet) {
      return !unbound.contains(expr);
    }
    if (expr instanceof IrExpr.Binary node) {
      return isNumber(node.left()) && isNumber(node.right());
    }
    if (expr instanceof IrExpr.InPlace node) {
      return isNumber(node.left()) && isNumber(node.right());
    }
    if (expr instanceof IrExpr.Unary node) {
      return isNumber(node.operand());
    }
    if (expr instanceof IrExpr.Conditional node) {
      return isCondition(node.test()) && isNumber(node.whenTrue()) && isNumber(node.whenFalse());
    }
    if (expr instanceof IrExpr.ItemGet node) {
      return isKey(node.key());
    }
    IrExpr measured = BuiltinCall.measured(expr);
    return expr instanceof IrExpr.Const
        || measured instanceof IrExpr.VarGet list
            && facts.lists().containsKey(list)
            && !aliases.contains(list.variable());
  }
}
