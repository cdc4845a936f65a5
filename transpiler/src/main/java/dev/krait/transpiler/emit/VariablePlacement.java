package dev.krait.transpiler.emit;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the Java declaration of each variable stands: at its first assignment if that dominates all
 * uses within the innermost block that holds them all, else before (temporaries) or at the top of
 * the method (Python's variables, which keep their values from one round of a loop to the next).
 */
final class VariablePlacement {
  private final Map<IrStmt, Set<Variable>> mentions = new IdentityHashMap<>();
  private final Set<IrStmt> declaring = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<IrStmt, List<Variable>> before = new IdentityHashMap<>();
  private final List<Variable> top = new ArrayList<>();

  VariablePlacement(IrCode code, List<IrStmt> body, Predicate<Variable> isOwn) {
    Set<Variable> parameters = new HashSet<>(code.signature().all());
    parameters.addAll(code.cells());
    Set<Variable> all = new LinkedHashSet<>();
    for (IrStmt statement : body) {
      all.addAll(mentioned(statement));
    }
    Set<Variable> handled = handled(body);
    all.removeIf(
        variable ->
            parameters.contains(variable)
                || variable.isFree()
                || handled.contains(variable)
                || !isOwn.test(variable));
    place(body, all);
  }

  /** The exceptions of Java handlers, which declare them. */
  private static Set<Variable> handled(List<IrStmt> body) {
    Set<Variable> handled = new HashSet<>();
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.TryCatch node) {
          handled.add(node.exception());
        }
        super.visit(stmt);
      }
    }.visitAll(body);
    return handled;
  }

  /** Whether a statement declares the variable that it sets. */
  boolean declares(IrStmt statement) {
    return declaring.contains(statement);
  }

  /**
   * The variables other than some that statements declare or that stand right before these, which
   * the caller declares instead.
   */
  List<Variable> takeOut(List<IrStmt> statements, Set<Variable> others) {
    List<Variable> taken = new ArrayList<>();
    for (IrStmt statement : statements) {
      before.getOrDefault(statement, List.of()).stream()
          .filter(variable -> !others.contains(variable))
          .forEach(taken::add);
      before.computeIfPresent(
          statement, (key, all) -> all.stream().filter(others::contains).toList());
      if (statement instanceof IrStmt.VarSet set
          && !others.contains(set.variable())
          && declaring.remove(statement)) {
        taken.add(set.variable());
      }
    }
    return taken;
  }

  /** The variables to be declared right before a statement. */
  List<Variable> before(IrStmt statement) {
    return before.getOrDefault(statement, List.of());
  }

  /** The variables to be declared at the top of the method. */
  List<Variable> top() {
    return top;
  }

  /** The variables that a statement mentions, those of nested statements included. */
  Set<Variable> mentioned(IrStmt statement) {
    Set<Variable> known = mentions.get(statement);
    if (known != null) {
      return known;
    }
    Set<Variable> found = new LinkedHashSet<>(header(statement));
    for (List<IrStmt> block : blocks(statement)) {
      for (IrStmt each : block) {
        found.addAll(mentioned(each));
      }
    }
    mentions.put(statement, found);
    return found;
  }

  private void place(List<IrStmt> block, Set<Variable> variables) {
    Map<Variable, List<IrStmt>> uses = new LinkedHashMap<>();
    for (IrStmt statement : block) {
      for (Variable variable : mentioned(statement)) {
        if (variables.contains(variable)) {
          uses.computeIfAbsent(variable, key -> new ArrayList<>()).add(statement);
        }
      }
    }
    Map<List<IrStmt>, Set<Variable>> inner = new IdentityHashMap<>();
    uses.forEach(
        (variable, statements) -> {
          IrStmt first = statements.get(0);
          List<IrStmt> only = statements.size() == 1 ? onlyBlock(first, variable) : null;
          if (only != null) {
            inner.computeIfAbsent(only, key -> new LinkedHashSet<>()).add(variable);
          } else if (sets(first, variable)
              && (statements.size() > 1 || !isLoopItem(first, variable))) {
            declaring.add(first);
          } else if (first instanceof IrStmt.For loop
              && loop.item() == variable
              && statements.size() == 1
              && !expressionMentions(loop.iterable(), variable)) {
            declaring.add(first);
          } else if (variable.storage() == Variable.Storage.TEMPORARY
              && !(first instanceof IrStmt.Machine)) {
            before.computeIfAbsent(first, key -> new ArrayList<>()).add(variable);
          } else {
            top.add(variable);
          }
        });
    // In the order of the source, not that of the map, so that the output is always the same.
    for (IrStmt statement : block) {
      for (List<IrStmt> nested : blocks(statement)) {
        Set<Variable> own = inner.remove(nested);
        if (own != null) {
          place(nested, own);
        }
      }
    }
  }

  private static boolean isLoopItem(IrStmt statement, Variable variable) {
    return statement instanceof IrStmt.For loop && loop.item() == variable;
  }

  /** Whether a statement is a plain assignment to the variable whose value does not read it. */
  private static boolean sets(IrStmt statement, Variable variable) {
    if (statement instanceof IrStmt.VarSet set) {
      return set.variable() == variable && !expressionMentions(set.value(), variable);
    }
    return statement instanceof IrStmt.Unpack unpack && unpack.items() == variable
        || statement instanceof IrStmt.Delegate delegate && delegate.result() == variable
        || statement instanceof IrStmt.NewCell cell && cell.variable() == variable;
  }

  private static boolean expressionMentions(IrExpr expr, Variable variable) {
    Set<Variable> found = new HashSet<>();
    new Mentions(found).visit(expr);
    return found.contains(variable);
  }

  /**
   * The one nested block that holds all mentions of a variable in a statement; null if there is
   * none.
   */
  private List<IrStmt> onlyBlock(IrStmt statement, Variable variable) {
    if (header(statement).contains(variable)) {
      return null;
    }
    List<IrStmt> only = null;
    for (List<IrStmt> block : blocks(statement)) {
      for (IrStmt each : block) {
        if (mentioned(each).contains(variable)) {
          if (only != null && only != block) {
            return null;
          }
          only = block;
        }
      }
    }
    return only;
  }

  static List<List<IrStmt>> blocks(IrStmt stmt) {
    if (stmt instanceof IrStmt.If node) {
      return List.of(node.then(), node.otherwise());
    }
    if (stmt instanceof IrStmt.Machine node) {
      return node.states().stream().map(IrStmt.State::body).toList();
    }
    if (stmt instanceof IrStmt.Block node) {
      return List.of(node.body());
    }
    if (stmt instanceof IrStmt.While node) {
      return List.of(node.body());
    }
    if (stmt instanceof IrStmt.For node) {
      return List.of(node.body());
    }
    if (stmt instanceof IrStmt.TryCatch node) {
      return List.of(node.body(), node.handler());
    }
    if (stmt instanceof IrStmt.TryFinally node) {
      return List.of(node.body(), node.last());
    }
    return List.of();
  }

  /** What a statement mentions itself, outside of nested blocks. */
  static Set<Variable> header(IrStmt stmt) {
    Set<Variable> found = new LinkedHashSet<>();
    Mentions mentions = new Mentions(found);
    if (stmt instanceof IrStmt.If node) {
      mentions.visit(node.test());
    } else if (stmt instanceof IrStmt.While node) {
      mentions.visit(node.test());
    } else if (stmt instanceof IrStmt.For node) {
      mentions.visit(node.iterable());
      found.add(node.item());
    } else if (!(stmt instanceof IrStmt.Block
        || stmt instanceof IrStmt.TryCatch
        || stmt instanceof IrStmt.Machine
        || stmt instanceof IrStmt.TryFinally)) {
      mentions.visit(stmt);
      if (stmt instanceof IrStmt.VarSet node) {
        found.add(node.variable());
      } else if (stmt instanceof IrStmt.NewCell node) {
        found.add(node.variable());
      } else if (stmt instanceof IrStmt.VarDelete node) {
        found.add(node.variable());
      } else if (stmt instanceof IrStmt.Rethrow node) {
        found.add(node.exception());
      } else if (stmt instanceof IrStmt.Delegate node) {
        found.add(node.result());
      } else if (stmt instanceof IrStmt.Unpack node) {
        found.add(node.items());
      }
    }
    if (stmt instanceof IrStmt.Machine node) {
      node.states()
          .forEach(
              state -> {
                if (state.exception() != null) {
                  found.add(state.exception());
                }
              });
    }
    return found;
  }

  private static final class Mentions extends IrVisitor {
    private final Set<Variable> found;

    Mentions(Set<Variable> found) {
      this.found = found;
    }

    @Override
    public void visit(IrExpr expr) {
      if (expr instanceof IrExpr.VarGet get) {
        found.add(get.variable());
      } else if (expr instanceof IrExpr.VarLet let) {
        found.add(let.variable());
      } else if (expr instanceof IrExpr.IsNumber number) {
        found.add(number.variable());
      } else if (expr instanceof IrExpr.ItemAt item) {
        found.add(item.items());
      } else if (expr instanceof IrExpr.MakeFunction function) {
        found.addAll(function.captures());
      } else if (expr instanceof IrExpr.CallerScope scope && scope.variables() != null) {
        found.addAll(scope.variables());
      }
      super.visit(expr);
    }
  }
}
