package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Operator;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the variables of a code are bound to, apart from parameters. */
final class Definitions {
  private static final IrExpr FIRST = new IrExpr.Const(new Constant.Int(0));

  /** {@code variable = variable + by}. */
  record Step(Operator operator, IrExpr by, boolean inPlace) {}

  /** The bindings of one variable. */
  static final class Of {
    final List<IrExpr> values = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<RangeCall> ranges = new ArrayList<>();
    boolean inExpression;
    int steppedInLoops;
    int readInLoops;

    /**
     * Whether it is worth keeping where it can be added to: loops add to it at least as often as
     * they read it.
     */
    boolean isTotal() {
      return steppedInLoops > 0
          && readInLoops <= 2 * steppedInLoops
          && ranges.isEmpty()
          && !inExpression
          && steps.stream().allMatch(Step::inPlace);
    }
  }

  private final Map<Variable, Of> all = new LinkedHashMap<>();
  private final Map<Variable, Integer> reads = new HashMap<>();
  private final Set<Variable> excluded = new HashSet<>();
  private Set<IrExpr> lists = Set.of();

  private Definitions() {}

  static Definitions of(IrCode code, Set<Object> unbound) {
    Definitions found = new Definitions();
    found.new Collector(unbound).visitAll(code.body());
    found.reads.forEach(
        (variable, count) -> {
          if (found.all.containsKey(variable)) {
            found.all.get(variable).readInLoops = count;
          }
        });
    found.excluded.addAll(code.cells());
    found.excluded.addAll(code.captures());
    found.all.keySet().removeAll(found.excluded);
    return found;
  }

  /** What some statements of a code bind, some of them loops over lists of numbers. */
  static Definitions within(
      IrCode code, List<IrStmt> statements, Set<Object> unbound, Set<IrExpr> lists) {
    Definitions found = new Definitions();
    found.lists = lists;
    found.new Collector(unbound).visitAll(statements);
    found.excluded.addAll(code.cells());
    found.excluded.addAll(code.captures());
    found.all.keySet().removeAll(found.excluded);
    return found;
  }

  /** The variables that may be numbers, in the order of their first binding. */
  Map<Variable, Of> all() {
    return all;
  }

  /** Whether a variable is bound or used in a way that numbers cannot be. */
  boolean isExcluded(Variable variable) {
    return excluded.contains(variable);
  }

  private Of of(Variable variable) {
    if (variable.isCell() || variable.isFree() || variable.kind() != Variable.Kind.OBJECT) {
      excluded.add(variable);
    }
    return all.computeIfAbsent(variable, key -> new Of());
  }

  private static Step step(Variable variable, IrExpr value) {
    IrExpr left = null;
    IrExpr by = null;
    Operator operator = null;
    if (value instanceof IrExpr.InPlace node) {
      left = node.left();
      by = node.right();
      operator = node.operator();
    } else if (value instanceof IrExpr.Binary node) {
      left = node.left();
      by = node.right();
      operator = node.operator();
    }
    boolean steps = operator == Operator.ADD || operator == Operator.SUB;
    return steps && left instanceof IrExpr.VarGet get && get.variable() == variable
        ? new Step(operator, by, value instanceof IrExpr.InPlace)
        : null;
  }

  private final class Collector extends IrVisitor {
    private final Set<Object> unbound;
    private int loops;

    Collector(Set<Object> unbound) {
      this.unbound = unbound;
    }

    @Override
    public void visit(IrStmt stmt) {
      if (stmt instanceof IrStmt.VarSet node) {
        Step step = step(node.variable(), node.value());
        if (step != null) {
          of(node.variable()).steps.add(step);
          of(node.variable()).steppedInLoops += loops > 0 ? 1 : 0;
        } else {
          of(node.variable()).values.add(node.value());
        }
      } else if (stmt instanceof IrStmt.For node) {
        RangeCall range = RangeCall.of(node.iterable());
        if (lists.contains(node.iterable())) {
          of(node.item()).values.add(new IrExpr.ItemGet(node.iterable(), FIRST));
        } else if (range == null) {
          excluded.add(node.item());
        } else {
          of(node.item()).ranges.add(range);
        }
      } else if (stmt instanceof IrStmt.VarDelete node) {
        excluded.add(node.variable());
      } else if (stmt instanceof IrStmt.NewCell node) {
        excluded.add(node.variable());
      } else if (stmt instanceof IrStmt.Unpack node) {
        excluded.add(node.items());
      } else if (stmt instanceof IrStmt.TryCatch node) {
        excluded.add(node.exception());
      } else if (stmt instanceof IrStmt.Rethrow node) {
        excluded.add(node.exception());
      } else if (stmt instanceof IrStmt.Delegate node) {
        excluded.add(node.result());
      }
      boolean loop = stmt instanceof IrStmt.While || stmt instanceof IrStmt.For;
      loops += loop ? 1 : 0;
      super.visit(stmt);
      loops -= loop ? 1 : 0;
    }

    @Override
    public void visit(IrExpr expr) {
      if (expr instanceof IrExpr.VarLet node) {
        Of definitions = of(node.variable());
        definitions.values.add(node.value());
        definitions.inExpression = true;
      } else if (expr instanceof IrExpr.VarGet node && loops > 0) {
        reads.merge(node.variable(), 1, Integer::sum);
      }
      if (expr instanceof IrExpr.VarGet node && unbound.contains(node)) {
        excluded.add(node.variable());
      } else if (expr instanceof IrExpr.CallerScope node && node.variables() != null) {
        excluded.addAll(node.variables()); // which the callee sees as objects, unbound ones too
      } else if (expr instanceof IrExpr.MakeFunction node) {
        excluded.addAll(node.captures());
      } else if (expr instanceof IrExpr.Runtime node
          && (node.function() == RuntimeFunction.SUPER
              || node.function() == RuntimeFunction.CELL_OF)) {
        for (IrExpr argument : node.arguments()) {
          if (argument instanceof IrExpr.VarGet get) {
            excluded.add(get.variable());
          }
        }
      } else if (expr instanceof IrExpr.IsNumber node) {
        excluded.add(node.variable());
      } else if (expr instanceof IrExpr.ItemAt node) {
        excluded.add(node.items());
      }
      super.visit(expr);
    }
  }
}
