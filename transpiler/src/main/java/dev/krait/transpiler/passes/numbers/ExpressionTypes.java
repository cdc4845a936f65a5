package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;
import java.util.Map;
import java.util.Set;

/** The types of expressions, given those of variables. */
final class ExpressionTypes {
  private final Map<Variable, NumberType> variables;
  private final Set<String> builtins;

  ExpressionTypes(Map<Variable, NumberType> variables, Set<String> builtins) {
    this.variables = variables;
    this.builtins = builtins;
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
      return Intervals.binary(node.operator(), of(node.left()), of(node.right()));
    }
    if (expr instanceof IrExpr.InPlace node) {
      return Intervals.binary(node.operator(), of(node.left()), of(node.right()));
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

  /** Whether a call of {@code range} is one of the built-in. */
  boolean knowsRange() {
    return builtins.contains("range");
  }

  private static NumberType constant(Constant value) {
    if (value instanceof Constant.Int number) {
      return NumberType.of(number.value(), number.value());
    }
    return value instanceof Constant.Float ? NumberType.REAL : null;
  }
}
