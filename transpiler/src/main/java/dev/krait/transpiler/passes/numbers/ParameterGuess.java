package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which parameters look like numbers: arguments of {@code range}, operands beside numbers. A wrong
 * guess costs the check that fails.
 */
final class ParameterGuess extends IrVisitor {
  private final NumericFacts facts;
  private final Set<Variable> candidates;
  private final Map<Variable, NumberType> found = new HashMap<>();

  private ParameterGuess(NumericFacts facts, Set<Variable> candidates) {
    this.facts = facts;
    this.candidates = candidates;
  }

  static Map<Variable, NumberType> of(IrCode code, NumericFacts facts, Set<Variable> candidates) {
    ParameterGuess guess = new ParameterGuess(facts, candidates);
    guess.visitAll(code.body());
    return guess.found;
  }

  private void hint(IrExpr expr, NumberType type) {
    if (expr instanceof IrExpr.VarGet get && candidates.contains(get.variable())) {
      NumberType kind = type.real() ? NumberType.REAL : NumberType.SMALL;
      found.merge(get.variable(), kind, (a, b) -> a.real() ? b : a);
    }
  }

  private void operands(IrExpr left, IrExpr right) {
    NumberType a = facts.type(left);
    NumberType b = facts.type(right);
    if (a != null) {
      hint(right, a);
    }
    if (b != null) {
      hint(left, b);
    }
  }

  @Override
  public void visit(IrStmt stmt) {
    if (stmt instanceof IrStmt.For loop) {
      RangeCall range = RangeCall.of(loop.iterable());
      if (range != null) {
        integers(range.start());
        integers(range.stop());
        integers(range.step());
      }
    }
    super.visit(stmt);
  }

  /** All parameters in an argument of {@code range}. */
  private void integers(IrExpr expr) {
    if (expr instanceof IrExpr.Binary node) {
      integers(node.left());
      integers(node.right());
    } else if (expr != null) {
      hint(expr, NumberType.SMALL);
    }
  }

  @Override
  public void visit(IrExpr expr) {
    if (expr instanceof IrExpr.Binary node) {
      operands(node.left(), node.right());
      onlyIntegers(node.operator(), node.left(), node.right());
    } else if (expr instanceof IrExpr.InPlace node) {
      operands(node.left(), node.right());
      onlyIntegers(node.operator(), node.left(), node.right());
    } else if (expr instanceof IrExpr.Compare node) {
      switch (node.operator()) {
        case LT, LE, GT, GE, EQ, NE -> operands(node.left(), node.right());
        default -> {}
      }
    }
    super.visit(expr);
  }

  private void onlyIntegers(Operator operator, IrExpr left, IrExpr right) {
    switch (operator) {
      case FLOOR_DIV, L_SHIFT, R_SHIFT, AND -> {
        hint(left, NumberType.SMALL);
        hint(right, NumberType.SMALL);
      }
      default -> {}
    }
  }
}
