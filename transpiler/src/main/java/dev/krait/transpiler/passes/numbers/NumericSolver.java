package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrExpr;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the types of variables from what they are bound to: starts with nothing known and widens
 * until all bindings agree. A variable that only grows by bounded steps is bounded by what a
 * program can do in its life: 2**42 steps take more than an hour at one per nanosecond.
 */
final class NumericSolver {
  private static final int ROUNDS = 12;
  private static final BigInteger STEPS = BigInteger.ONE.shiftLeft(42);
  private static final BigInteger LARGEST_STEP = BigInteger.ONE.shiftLeft(20);

  private final Definitions definitions;
  private final Map<Variable, NumberType> assumed;
  private final Set<String> builtins;
  private final Map<Variable, NumberType> types = new HashMap<>();
  private final Set<Variable> sums = new HashSet<>();
  private final Set<Variable> fixed = new HashSet<>();
  private final ExpressionTypes expressions;

  private NumericSolver(
      Definitions definitions,
      Map<Variable, NumberType> assumed,
      Set<String> builtins,
      Map<IrExpr, NumberType> lists) {
    this.definitions = definitions;
    this.assumed = assumed;
    this.builtins = builtins;
    this.expressions = new ExpressionTypes(types, builtins, lists);
  }

  /**
   * The types of variables that only some statements mention.
   *
   * @param known what is known of others
   * @param lists the types of the elements of lists
   */
  static Map<Variable, NumberType> solveWithin(
      Definitions definitions,
      Map<Variable, NumberType> known,
      Set<Variable> objects,
      Set<String> builtins,
      Map<IrExpr, NumberType> lists) {
    NumericSolver solver = new NumericSolver(definitions, Map.of(), builtins, lists);
    solver.types.putAll(known);
    solver.fixed.addAll(known.keySet());
    solver.fixed.addAll(objects);
    for (Variable variable : definitions.all().keySet()) {
      if (!solver.fixed.contains(variable)) {
        solver.types.put(variable, NumberType.UNKNOWN);
      }
    }
    solver.run();
    solver.types.keySet().removeAll(solver.sums);
    solver.types.putAll(known);
    return solver.types;
  }

  /** Parameters without an assumed type must be among {@code objects}. */
  static NumericFacts solve(
      Definitions definitions,
      Map<Variable, NumberType> assumed,
      Set<Variable> objects,
      Set<String> builtins) {
    NumericSolver solver = new NumericSolver(definitions, assumed, builtins, Map.of());
    solver.types.putAll(assumed);
    for (Variable variable : definitions.all().keySet()) {
      if (objects.contains(variable) && !assumed.containsKey(variable)) {
        solver.fixed.add(variable);
      } else {
        solver.types.putIfAbsent(variable, NumberType.UNKNOWN);
      }
    }
    solver.run();
    return new NumericFacts(
        assumed, builtins, solver.types, solver.sums, solver.totals(objects), Map.of(), Set.of());
  }

  /**
   * The variables that are bound to numbers and only stepped by what may be anything, in a loop.
   */
  private Set<Variable> totals(Set<Variable> parameters) {
    Set<Variable> totals = new HashSet<>();
    definitions
        .all()
        .forEach(
            (variable, bindings) -> {
              if (!types.containsKey(variable)
                  && !parameters.contains(variable)
                  && bindings.isTotal()
                  && bindings.values.stream().allMatch(this::isNumber)) {
                totals.add(variable);
              }
            });
    return totals;
  }

  private boolean isNumber(IrExpr value) {
    NumberType type = expressions.of(value);
    return type != null && type.isPrimitive();
  }

  private void run() {
    do {
      boolean changed = true;
      for (int round = 0; changed; round++) {
        changed = false;
        for (Map.Entry<Variable, Definitions.Of> each : definitions.all().entrySet()) {
          changed |= update(each.getKey(), each.getValue(), round >= ROUNDS);
        }
      }
    } while (giveUpUnknown());
  }

  /** What no binding tells the type of is no number; false if there is no such variable. */
  private boolean giveUpUnknown() {
    Set<Variable> unknown = new HashSet<>();
    types.forEach(
        (variable, type) -> {
          if (type == NumberType.UNKNOWN) {
            unknown.add(variable);
          }
        });
    types.keySet().removeAll(unknown);
    fixed.addAll(unknown);
    return !unknown.isEmpty();
  }

  private boolean update(Variable variable, Definitions.Of bindings, boolean late) {
    if (fixed.contains(variable)) {
      return false;
    }
    NumberType before = types.get(variable);
    NumberType after = type(variable, bindings);
    if (after != null && before.equals(after)) {
      return false;
    }
    if (after == null || late || !after.isPrimitive() && !sums.contains(variable)) {
      if (after != null && after == NumberType.UNKNOWN) {
        return false;
      }
      types.remove(variable);
      sums.remove(variable);
      fixed.add(variable);
      return true;
    }
    types.put(variable, after);
    return true;
  }

  private NumberType type(Variable variable, Definitions.Of bindings) {
    NumberType type = assumed.getOrDefault(variable, NumberType.UNKNOWN);
    for (var value : bindings.values) {
      NumberType bound = expressions.of(value);
      if (bound == null) {
        return null;
      }
      type = NumberType.join(type, bound);
      if (type == null) {
        return null;
      }
    }
    for (RangeCall range : bindings.ranges) {
      NumberType items = expressions.knowsRange() ? range.items(expressions) : null;
      type = items == null ? null : NumberType.join(type, items);
      if (type == null) {
        return null;
      }
    }
    return bindings.steps.isEmpty() || type == NumberType.UNKNOWN
        ? type
        : stepped(variable, bindings, type);
  }

  private NumberType stepped(Variable variable, Definitions.Of bindings, NumberType start) {
    if (start.real()) {
      for (Definitions.Step step : bindings.steps) {
        NumberType by = expressions.of(step.by());
        if (by == null || !by.isExactDouble() && by != NumberType.UNKNOWN) {
          return null;
        }
      }
      return NumberType.REAL;
    }
    BigInteger down = BigInteger.ZERO;
    BigInteger up = BigInteger.ZERO;
    boolean small = true;
    for (Definitions.Step step : bindings.steps) {
      NumberType by = expressions.of(step.by());
      if (by == NumberType.UNKNOWN) {
        continue;
      }
      if (by == null || !by.isLong()) {
        return null;
      }
      NumberType signed = step.operator() == Operator.ADD ? by : Intervals.negated(by);
      down = down.min(signed.low());
      up = up.max(signed.high());
      small &= by.magnitude().compareTo(LARGEST_STEP) <= 0;
    }
    if (small && start.isLong()) {
      NumberType bounded =
          NumberType.of(
              start.low().add(down.multiply(STEPS)), start.high().add(up.multiply(STEPS)));
      if (bounded.isLong()) {
        sums.remove(variable);
        return bounded;
      }
    }
    if (!start.isLong()
        || bindings.inExpression
        || !bindings.ranges.isEmpty()
        || assumed.containsKey(variable)) {
      return null;
    }
    sums.add(variable);
    return NumberType.INTEGER;
  }
}
