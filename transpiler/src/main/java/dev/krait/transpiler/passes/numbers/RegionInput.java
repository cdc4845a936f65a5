package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What statements take from outside: lists, and variables that have to be numbers. Where a float is
 * near, or one is elsewhere in the function and no int is near, all are taken for floats, other
 * than keys.
 */
final class RegionInput extends IrVisitor {
  private final NumericFacts outer;
  private final Set<Variable> realTotals;
  private final Map<Variable, Integer> bound = new HashMap<>();
  private final Map<Variable, Variable> aliases = new LinkedHashMap<>();
  private final Set<IrExpr> lists = new LinkedHashSet<>();
  private final Set<IrExpr> keyLists = new HashSet<>();
  private final Set<Variable> scalars = new LinkedHashSet<>();
  private final Set<Variable> keyScalars = new HashSet<>();
  private boolean real;
  private boolean whole;
  private int keys;
  private int loops;

  private RegionInput(NumericFacts outer, Set<Variable> realTotals) {
    this.outer = outer;
    this.realTotals = realTotals;
  }

  /**
   * @param mentions how often each variable is mentioned in the whole code
   */
  static RegionInput of(
      List<IrStmt> statements,
      NumericFacts outer,
      Map<Variable, Integer> mentions,
      Set<Variable> realTotals,
      boolean isRealFunction) {
    RegionInput input = new RegionInput(outer, realTotals);
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.VarSet set) {
          input.bound.merge(set.variable(), 1, Integer::sum);
        } else if (stmt instanceof IrStmt.For loop) {
          input.bound.merge(loop.item(), 1, Integer::sum);
        }
        super.visit(stmt);
      }
    }.visitAll(statements);
    input.findAliases(statements, mentions);
    input.visitAll(statements);
    input.real |= isRealFunction && !input.whole;
    return input;
  }

  /** Whether a float stands among statements. */
  static boolean mentionsReal(List<IrStmt> statements) {
    boolean[] found = new boolean[1];
    new IrVisitor() {
      @Override
      public void visit(IrExpr expr) {
        found[0] |= isReal(expr);
        super.visit(expr);
      }
    }.visitAll(statements);
    return found[0];
  }

  private static boolean isReal(IrExpr expr) {
    return expr instanceof IrExpr.Const constant && constant.value() instanceof Constant.Float
        || expr instanceof IrExpr.Binary node && node.operator() == Operator.TRUE_DIV
        || expr instanceof IrExpr.InPlace step && step.operator() == Operator.TRUE_DIV;
  }

  private void findAliases(List<IrStmt> statements, Map<Variable, Integer> mentions) {
    Map<Variable, Integer> here = Mentions.count(statements);
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.VarSet set
            && set.value() instanceof IrExpr.VarGet get
            && set.variable().storage() == Variable.Storage.TEMPORARY
            && bound.get(set.variable()) == 1
            // The second copy does not set it, so nothing behind the region may read it.
            && here.get(set.variable()).equals(mentions.get(set.variable()))
            && !bound.containsKey(get.variable())
            && isObject(get.variable())) {
          aliases.put(set.variable(), get.variable());
        }
        super.visit(stmt);
      }
    }.visitAll(statements);
  }

  private boolean isObject(Variable variable) {
    return variable.kind() == Variable.Kind.OBJECT
        && !variable.isCell()
        && !outer.variables().containsKey(variable)
        && !outer.totals().contains(variable);
  }

  Map<Variable, Variable> aliases() {
    return aliases;
  }

  Set<Variable> bound() {
    return bound.keySet();
  }

  /** The lists, with the types that their elements seem to have. */
  Map<IrExpr, NumberType> lists() {
    Map<IrExpr, NumberType> types = new LinkedHashMap<>();
    for (IrExpr list : lists) {
      types.put(list, real && !keyLists.contains(list) ? NumberType.REAL : NumberType.WHOLE);
    }
    return types;
  }

  /** The variables that have to be numbers, with their types. */
  Map<Variable, NumberType> scalars() {
    Map<Variable, NumberType> types = new LinkedHashMap<>();
    for (Variable scalar : scalars) {
      if (!aliases.containsKey(scalar) && !lists.contains(new IrExpr.VarGet(scalar))) {
        boolean whole = !real || keyScalars.contains(scalar);
        types.put(scalar, whole ? NumberType.SMALL : NumberType.REAL);
      }
    }
    return types;
  }

  private void list(IrExpr expr) {
    IrExpr list = expr;
    if (expr instanceof IrExpr.VarGet get) {
      Variable variable = aliases.getOrDefault(get.variable(), get.variable());
      if (bound.containsKey(variable) || !isObject(variable)) {
        return;
      }
      list = new IrExpr.VarGet(variable);
    } else if (expr instanceof IrExpr.ItemGet row) {
      // Looking a row up for one element costs more than the number in it gains.
      boolean steady =
          loops > 0
              && row.object() instanceof IrExpr.VarGet rows
              && !bound.containsKey(rows.variable())
              && isObject(rows.variable())
              && isSteady(row.key());
      if (!steady) {
        return;
      }
    } else {
      return;
    }
    lists.add(list);
    if (keys > 0) {
      keyLists.add(list);
    }
  }

  /** Whether a key is a number that is known when the statements begin. */
  private boolean isSteady(IrExpr key) {
    if (key instanceof IrExpr.Binary sum) {
      return isSteady(sum.left()) && isSteady(sum.right()) && outer.isLong(sum);
    }
    return key instanceof IrExpr.Const constant && constant.value() instanceof Constant.Int
        || key instanceof IrExpr.VarGet get
            && outer.isLong(key)
            && !bound.containsKey(get.variable());
  }

  @Override
  public void visit(IrStmt stmt) {
    if (stmt instanceof IrStmt.ItemSet set) {
      list(set.object());
      visit(set.value());
      key(set.key());
    } else if (stmt instanceof IrStmt.For loop) {
      if (RangeCall.of(loop.iterable()) == null) {
        list(loop.iterable());
      } else {
        keys++;
        visit(loop.iterable());
        keys--;
      }
      loops++;
      visitAll(loop.body());
      loops--;
    } else if (stmt instanceof IrStmt.While loop) {
      loops++;
      super.visit(loop);
      loops--;
    } else if (stmt instanceof IrStmt.VarSet set && aliases.containsKey(set.variable())) {
      return;
    } else {
      super.visit(stmt);
    }
  }

  private void key(IrExpr key) {
    keys++;
    visit(key);
    keys--;
  }

  @Override
  public void visit(IrExpr expr) {
    if (expr instanceof IrExpr.ItemGet item) {
      list(item.object());
      key(item.key());
    } else if (expr instanceof IrExpr.Call) {
      IrExpr measured = BuiltinCall.measured(expr);
      if (measured != null) {
        list(measured);
      } else if (RangeCall.of(expr) != null) {
        ((IrExpr.Call) expr).arguments().forEach(argument -> visit(argument.value()));
      }
    } else if (expr instanceof IrExpr.VarGet get) {
      variable(get);
    } else {
      real |= isReal(expr);
      whole |=
          keys == 0
              && expr instanceof IrExpr.Const constant
              && constant.value() instanceof Constant.Int;
      super.visit(expr);
    }
  }

  private void variable(IrExpr.VarGet get) {
    Variable variable = get.variable();
    NumberType type = outer.variables().get(variable);
    real |= keys == 0 && (type != null && type.real() || realTotals.contains(variable));
    whole |=
        keys == 0
            && (type != null && type.isLong()
                || outer.totals().contains(variable) && !realTotals.contains(variable));
    if (isObject(variable) && !bound.containsKey(variable)) {
      scalars.add(variable);
      if (keys > 0) {
        keyScalars.add(variable);
      }
    }
  }
}
