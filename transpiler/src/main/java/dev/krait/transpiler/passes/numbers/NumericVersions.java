package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.DefiniteAssignment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * For each function what is known of its numbers anyway, and, where that makes loops or recursion
 * faster, a second version under assumptions: parameters that look like numbers are small ints or
 * floats, {@code range} and {@code len} are the built-in ones.
 */
public final class NumericVersions {
  /** Bodies with more nodes get no second version. */
  private static final int MOST_NODES = 1500;

  private final Map<IrCode, NumericFacts> unconditional = new HashMap<>();
  private final Map<IrCode, NumericVersion> versions = new HashMap<>();
  private final Map<IrCode, Map<IrStmt, ListRegion>> regions = new HashMap<>();

  private NumericVersions() {}

  /**
   * Looks at all functions of a module.
   *
   * @param targets the functions that global names most likely stand for
   */
  public static NumericVersions of(IrModule module, Map<String, IrCode> targets) {
    NumericVersions found = new NumericVersions();
    Set<String> builtins = AssumedBuiltins.of(module);
    for (IrCode code : module.codes()) {
      boolean plain =
          code.kind() == IrCode.Kind.FUNCTION
              && !code.body().isEmpty()
              && !(code.body().get(0) instanceof IrStmt.Machine);
      if (plain) {
        found.add(code, builtins, targets);
      }
    }
    return found;
  }

  /** What is known without assumptions. */
  public NumericFacts unconditional(IrCode code) {
    return unconditional.getOrDefault(code, NumericFacts.NONE);
  }

  /** The version under assumptions; null if there is none. */
  public NumericVersion version(IrCode code) {
    return versions.get(code);
  }

  /**
   * The regions of a code by their first statements: of the version under assumptions where there
   * is one, else of the code as it is.
   */
  public Map<IrStmt, ListRegion> regions(IrCode code) {
    return regions.getOrDefault(code, Map.of());
  }

  private void add(IrCode code, Set<String> builtins, Map<String, IrCode> targets) {
    Set<Object> unbound = DefiniteAssignment.unbound(code);
    Definitions definitions = Definitions.of(code, unbound);
    NumericFacts facts = add(code, definitions, builtins, targets);
    if (facts != null) {
      regions.put(code, ListRegions.of(code, facts, definitions, unbound));
    }
  }

  /** What is known in the version, or without; null for a code that is too large. */
  private NumericFacts add(
      IrCode code, Definitions definitions, Set<String> builtins, Map<String, IrCode> targets) {
    Set<Variable> parameters = new HashSet<>(code.signature().all());
    NumericFacts known = NumericSolver.solve(definitions, Map.of(), parameters, Set.of());
    if (!known.variables().isEmpty() || !known.totals().isEmpty()) {
      unconditional.put(code, known);
    }
    if (nodes(code) > MOST_NODES) {
      return null;
    }
    Set<Variable> candidates = new HashSet<>();
    for (Variable parameter : code.signature().positional()) {
      if (!parameter.isCell() && !definitions.isExcluded(parameter)) {
        candidates.add(parameter);
      }
    }
    Map<Variable, NumberType> assumed = new HashMap<>();
    NumericFacts facts = NumericSolver.solve(definitions, assumed, parameters, builtins);
    for (int round = 0; round < 4; round++) {
      Map<Variable, NumberType> more = ParameterGuess.of(code, facts, candidates);
      more.keySet().removeAll(assumed.keySet());
      if (more.isEmpty()) {
        break;
      }
      assumed.putAll(more);
      facts = NumericSolver.solve(definitions, Map.copyOf(assumed), parameters, builtins);
    }
    assumed
        .keySet()
        .removeIf(parameter -> !isNumber(definitions, parameters, assumed, builtins, parameter));
    facts = NumericSolver.solve(definitions, Map.copyOf(assumed), parameters, builtins);
    facts =
        new NumericFacts(
            facts.assumed(),
            used(code, builtins),
            facts.variables(),
            facts.sums(),
            facts.totals(),
            Map.of(),
            Set.of());
    boolean returnsLong = LongReturns.of(code, facts, targets);
    if (facts.isConditional()
        && (returnsLong
            || Gain.of(code, facts, targets, this) > Gain.of(code, known, targets, this))) {
      versions.put(code, new NumericVersion(code, facts, returnsLong));
      return facts;
    }
    return known;
  }

  /** Whether a parameter that is taken for a number stays one where the body binds it. */
  private static boolean isNumber(
      Definitions definitions,
      Set<Variable> parameters,
      Map<Variable, NumberType> assumed,
      Set<String> builtins,
      Variable parameter) {
    NumericFacts facts =
        NumericSolver.solve(definitions, Map.copyOf(assumed), parameters, builtins);
    return facts.variables().containsKey(parameter);
  }

  /** The built-in functions that the code calls as such. */
  private static Set<String> used(IrCode code, Set<String> builtins) {
    Set<String> used = new HashSet<>();
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.For loop && RangeCall.of(loop.iterable()) != null) {
          used.add("range");
        }
        super.visit(stmt);
      }

      @Override
      public void visit(IrExpr expr) {
        if (BuiltinCall.measured(expr) != null) {
          used.add("len");
        }
        super.visit(expr);
      }
    }.visitAll(code.body());
    used.retainAll(builtins);
    return used;
  }

  private static int nodes(IrCode code) {
    int[] count = new int[1];
    new IrVisitor() {
      @Override
      public void visit(IrExpr expr) {
        count[0]++;
        super.visit(expr);
      }
    }.visitAll(code.body());
    return count[0];
  }
}
