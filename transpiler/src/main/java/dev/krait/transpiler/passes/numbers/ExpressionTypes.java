package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import java.util.Map;
import java.util.Set;

/** The types of expressions, given those of variables. */
final class ExpressionTypes {
  private final Map<Variable, NumberType> variables;
  private final Set<String> builtins;
  private final Map<IrExpr, NumberType> lists;

  ExpressionTypes(
      Map<Variable, NumberType> variables, Set<String> builtins, Map<IrExpr, NumberType> lists) {
    this.variables = variables;
    this.builtins = builtins;
    this.lists = lists;
  }

  /** Null for what may be no number. */
  NumberType of(IrExpr expr) {
    if (expr instanceof IrExpr.Const node) {
      return constant(node.value());
    }
    if (expr instanceof IrExpr.VarGet node) {
      return variables.get(node.variable());
    }
    if (expr instanceof IrExpr.VarLet node) {
      return variables.get(node.variable()) == null ? null : of(node.value());
    }
    if (expr instanceof IrExpr.Binary node) {
      return binary(node.operator(), node.left(), node.right());
    }
    if (expr instanceof IrExpr.InPlace node) {
      return binary(node.operator(), node.left(), node.right());
    }
    if (expr instanceof IrExpr.ItemGet node && !lists.isEmpty()) {
      NumberType key = of(node.key());
      return key == NumberType.UNKNOWN || key != null && key.isLong()
          ? lists.get(node.object())
          : null;
    }
    if (expr instanceof IrExpr.Unary node) {
      NumberType operand = of(node.operand());
      return switch (node.operator()) {
        case NEG -> Intervals.negated(operand);
        case POS -> operand;
        case INVERT -> Intervals.inverted(operand);
      };
    }
    if (expr instanceof IrExpr.Conditional node) {
      NumberType first = of(node.whenTrue());
      NumberType second = of(node.whenFalse());
      return first == null || second == null ? null : NumberType.join(first, second);
    }
    if (builtins.contains("len") && BuiltinCall.measured(expr) != null) {
      return NumberType.LENGTH;
    }
    return null;
  }

  private NumberType binary(Operator operator, IrExpr left, IrExpr right) {
    NumberType a = of(left);
    if (operator == Operator.POW) {
      return power(a, right);
    }
    boolean square =
        operator == Operator.MUL && left instanceof IrExpr.VarGet && left.equals(right);
    return square && a != null && a.real()
        ? NumberType.NATURAL_REAL
        : Intervals.binary(operator, a, of(right));
  }

  /** A float to a constant, where the result is no complex number. */
  private static NumberType power(NumberType base, IrExpr exponent) {
    if (base == NumberType.UNKNOWN) {
      return base;
    }
    if (base == null || !base.real() || !(exponent instanceof IrExpr.Const constant)) {
      return null;
    }
    if (constant.value() instanceof Constant.Float number) {
      return base.isNaturalReal() && number.value() > 0 ? base : null;
    }
    return constant.value() instanceof Constant.Int number && number.value() > 0
        ? number.value() % 2 == 0 ? NumberType.NATURAL_REAL : NumberType.REAL
        : null;
  }

  /** Whether a call of {@code range} is one of the built-in. */
  boolean knowsRange() {
    return builtins.contains("range");
  }

  private static NumberType constant(Constant value) {
    if (value instanceof Constant.Int number) {
      return NumberType.of(number.value(), number.value());
    }
    if (value instanceof Constant.Float number) {
      return number.value() >= 0 ? NumberType.NATURAL_REAL : NumberType.REAL;
    }
    return null;
  }
}
