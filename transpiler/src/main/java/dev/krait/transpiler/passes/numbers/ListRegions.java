package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the {@link ListRegion}s of a code: the largest that stand in loops or are loops. */
public final class ListRegions {
  private final IrCode code;
  private final NumericFacts outer;
  private final Set<Object> unbound;
  private final Set<Variable> realTotals = new HashSet<>();
  private final Map<Variable, Integer> mentions;
  private final boolean isReal;
  private final Map<IrStmt, ListRegion> found = new IdentityHashMap<>();

  private ListRegions(
      IrCode code, NumericFacts outer, Definitions definitions, Set<Object> unbound) {
    this.code = code;
    this.outer = outer;
    this.unbound = unbound;
    this.mentions = Mentions.count(code.body());
    this.isReal = RegionInput.mentionsReal(code.body());
    for (Variable total : outer.totals()) {
      boolean real =
          definitions.all().get(total).values.stream()
              .map(outer::type)
              .anyMatch(type -> type != null && type.real());
      if (real) {
        realTotals.add(total);
      }
    }
  }

  /** The regions by their first statements. */
  static Map<IrStmt, ListRegion> of(
      IrCode code, NumericFacts outer, Definitions definitions, Set<Object> unbound) {
    ListRegions regions = new ListRegions(code, outer, definitions, unbound);
    regions.search(code.body(), false);
    return regions.found;
  }

  private void search(List<IrStmt> block, boolean inLoop) {
    int from = 0;
    while (from < block.size()) {
      int to = from;
      while (to < block.size() && isPlain(block.get(to))) {
        to++;
      }
      while (from < to) {
        from = add(block, from, to, inLoop);
      }
      if (to < block.size()) {
        descend(block.get(to), inLoop);
      }
      from = to + 1;
    }
  }

  private void descend(IrStmt stmt, boolean inLoop) {
    if (stmt instanceof IrStmt.While node) {
      search(node.body(), true);
    } else if (stmt instanceof IrStmt.For node) {
      search(node.body(), true);
    } else if (stmt instanceof IrStmt.If node) {
      search(node.then(), inLoop);
      search(node.otherwise(), inLoop);
    } else if (stmt instanceof IrStmt.Block node) {
      search(node.body(), inLoop);
    }
  }

  /** Looks for a region in statements that may be one; the index to go on from. */
  private int add(List<IrStmt> block, int from, int to, boolean inLoop) {
    int first = from;
    int end = to;
    while (first < end) {
      while (first < end && isIdle(block.get(first), inLoop)) {
        first++;
      }
      int last = end;
      while (last > first && isIdle(block.get(last - 1), inLoop)) {
        last--;
      }
      if (first == last) {
        return end;
      }
      List<IrStmt> statements = List.copyOf(block.subList(first, last));
      ListRegion region = region(statements);
      RegionCheck check = new RegionCheck(region.facts(), region.aliases().keySet(), unbound);
      int bad = 0;
      while (bad < statements.size() && check.isClosed(statements.get(bad))) {
        bad++;
      }
      if (bad == statements.size()) {
        if (!region.lists().isEmpty() && isWorthIt(statements)) {
          found.put(statements.get(0), region);
        }
        return end;
      }
      if (bad == 0) {
        descend(block.get(first), inLoop);
        return first + 1;
      }
      end = first + bad;
    }
    return end;
  }

  /** Whether a statement reads and stores no elements, or not often. */
  private static boolean isIdle(IrStmt stmt, boolean inLoop) {
    if (stmt instanceof IrStmt.VarSet set
        && set.value() instanceof IrExpr.VarGet
        && set.variable().storage() == Variable.Storage.TEMPORARY) {
      return false; // another name of a list
    }
    boolean[] active = new boolean[1];
    new IrVisitor() {
      private int loops = inLoop ? 1 : 0;

      @Override
      public void visit(IrStmt each) {
        boolean loop = each instanceof IrStmt.While || each instanceof IrStmt.For;
        active[0] |=
            loops > 0 && each instanceof IrStmt.ItemSet
                || each instanceof IrStmt.For list && RangeCall.of(list.iterable()) == null;
        loops += loop ? 1 : 0;
        super.visit(each);
        loops -= loop ? 1 : 0;
      }

      @Override
      public void visit(IrExpr expr) {
        active[0] |= loops > 0 && expr instanceof IrExpr.ItemGet;
        super.visit(expr);
      }
    }.visit(stmt);
    return !active[0];
  }

  /**
   * Whether numbers are computed from elements, of which a loop reads many and other code a few.
   */
  private static boolean isWorthIt(List<IrStmt> statements) {
    int[] found = new int[2];
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        boolean loop = stmt instanceof IrStmt.While || stmt instanceof IrStmt.For;
        found[0] += loop ? 1 : 0;
        super.visit(stmt);
      }

      @Override
      public void visit(IrExpr expr) {
        found[0] += expr instanceof IrExpr.ItemGet ? 1 : 0;
        boolean operator =
            expr instanceof IrExpr.Binary
                || expr instanceof IrExpr.InPlace
                || expr instanceof IrExpr.Compare;
        found[1] += operator ? 1 : 0;
        super.visit(expr);
      }
    }.visitAll(statements);
    return found[0] > 1 && found[1] > 0;
  }

  private ListRegion region(List<IrStmt> statements) {
    RegionInput input = RegionInput.of(statements, outer, mentions, realTotals, isReal);
    Map<IrExpr, NumberType> lists = new HashMap<>(input.lists());
    input
        .aliases()
        .forEach(
            (alias, of) -> {
              NumberType type = lists.get(new IrExpr.VarGet(of));
              if (type != null) {
                lists.put(new IrExpr.VarGet(alias), type);
              }
            });
    Definitions definitions = Definitions.within(code, statements, unbound, lists.keySet());
    Set<Variable> locals = locals(statements, input, definitions);
    Map<Variable, NumberType> known = new HashMap<>(outer.variables());
    known.putAll(input.scalars());
    Set<Variable> objects = new HashSet<>(input.bound());
    objects.removeAll(locals);
    objects.removeAll(known.keySet());
    objects.addAll(input.aliases().keySet());
    Map<Variable, NumberType> types =
        NumericSolver.solveWithin(definitions, known, objects, outer.builtins(), lists);
    NumericFacts facts =
        new NumericFacts(
            outer.assumed(),
            outer.builtins(),
            types,
            outer.sums(),
            outer.totals(),
            lists,
            counters(statements));
    return new ListRegion(
        statements, input.lists(), input.aliases(), input.scalars(), locals, facts);
  }

  /** The variables that only these statements mention, and set before they read them. */
  private Set<Variable> locals(
      List<IrStmt> statements, RegionInput input, Definitions definitions) {
    Set<Variable> locals = new HashSet<>();
    Map<Variable, Integer> here = Mentions.count(statements);
    for (Variable variable : input.bound()) {
      boolean own =
          here.get(variable).equals(mentions.get(variable))
              && !outer.variables().containsKey(variable)
              && !outer.totals().contains(variable)
              && !definitions.isExcluded(variable)
              && !code.signature().all().contains(variable)
              && Mentions.isSetFirst(statements, variable);
      if (own) {
        locals.add(variable);
      }
    }
    return locals;
  }

  /** The variables of loops over the indexes of a list. */
  private static Set<Variable> counters(List<IrStmt> statements) {
    Set<Variable> counters = new HashSet<>();
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        RangeCall range = stmt instanceof IrStmt.For loop ? RangeCall.of(loop.iterable()) : null;
        if (range != null
            && range.start() == null
            && range.step() == null
            && BuiltinCall.measured(range.stop()) != null) {
          counters.add(((IrStmt.For) stmt).item());
        }
        super.visit(stmt);
      }
    }.visitAll(statements);
    return counters;
  }

  /** Whether a statement may belong to a region, by its looks. */
  private static boolean isPlain(IrStmt stmt) {
    boolean[] plain = {true};
    new IrVisitor() {
      @Override
      public void visit(IrStmt each) {
        plain[0] &=
            each instanceof IrStmt.VarSet set && set.variable().kind() == Variable.Kind.OBJECT
                || each instanceof IrStmt.ItemSet
                || each instanceof IrStmt.If
                || each instanceof IrStmt.While
                || each instanceof IrStmt.For
                || each instanceof IrStmt.Block
                || each instanceof IrStmt.Break
                || each instanceof IrStmt.Continue
                || each instanceof IrStmt.Return && each != stmt;
        if (plain[0]) {
          super.visit(each);
        }
      }

      @Override
      public void visit(IrExpr expr) {
        plain[0] &=
            expr instanceof IrExpr.Const
                || expr instanceof IrExpr.VarGet
                || expr instanceof IrExpr.ItemGet
                || expr instanceof IrExpr.Binary
                || expr instanceof IrExpr.InPlace
                || expr instanceof IrExpr.Unary
                || expr instanceof IrExpr.Compare
                || expr instanceof IrExpr.And
                || expr instanceof IrExpr.Or
                || expr instanceof IrExpr.Not
                || expr instanceof IrExpr.Conditional
                || expr instanceof IrExpr.GlobalGet name && isBuiltin(name.name())
                || BuiltinCall.measured(expr) != null
                || RangeCall.of(expr) != null;
        if (plain[0]) {
          super.visit(expr);
        }
      }
    }.visit(stmt);
    return plain[0];
  }

  private static boolean isBuiltin(String name) {
    return name.equals("len") || name.equals("range");
  }
}
