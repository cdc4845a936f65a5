package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the numbers of a code, under assumptions that its caller checks: the types of
 * some parameters, and that some names mean the built-in functions.
 *
 * @param assumed the types of parameters
 * @param builtins the names
 * @param variables the types of variables, parameters among them
 * @param sums variables that numbers are added to without a bound, which an object keeps
 * @param totals variables that begin as numbers and that something unknown is added to
 * @param lists the types of the elements of lists that are known to be numbers
 * @param counters variables of loops that emitted code counts as Java ints
 */
public record NumericFacts(
    Map<Variable, NumberType> assumed,
    Set<String> builtins,
    Map<Variable, NumberType> variables,
    Set<Variable> sums,
    Set<Variable> totals,
    Map<IrExpr, NumberType> lists,
    Set<Variable> counters) {
  /** Nothing. */
  public static final NumericFacts NONE =
      new NumericFacts(Map.of(), Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of());

  /** The type of an expression; null if it may be no number. */
  public NumberType type(IrExpr expr) {
    return this == NONE ? null : types().of(expr);
  }

  /** Whether emitted code computes an expression as a Java primitive. */
  public boolean isPrimitive(IrExpr expr) {
    NumberType type = type(expr);
    return type != null && type.isPrimitive();
  }

  /** Whether emitted code computes an expression as a Java long. */
  public boolean isLong(IrExpr expr) {
    NumberType type = type(expr);
    return type != null && type.isLong();
  }

  /** Whether a variable is a Java primitive. */
  public boolean isPrimitive(Variable variable) {
    NumberType type = variables.get(variable);
    return type != null && type.isPrimitive() && !sums.contains(variable);
  }

  /** Whether two operands can be compared as Java primitives. */
  public boolean areComparable(IrExpr left, IrExpr right) {
    NumberType a = type(left);
    NumberType b = type(right);
    if (a == null || b == null || !a.isPrimitive() || !b.isPrimitive()) {
      return false;
    }
    return a.real() == b.real() || a.isExactDouble() && b.isExactDouble();
  }

  /** The call of {@code range} that a loop counts without an iterator; null if it does not. */
  public RangeCall counted(IrStmt.For loop) {
    if (this == NONE || !isPrimitive(loop.item())) {
      return null;
    }
    return RangeCall.of(loop.iterable());
  }

  /** Whether something had to be assumed. */
  public boolean isConditional() {
    return !assumed.isEmpty() || !builtins.isEmpty();
  }

  private ExpressionTypes types() {
    return new ExpressionTypes(variables, builtins, lists);
  }
}
