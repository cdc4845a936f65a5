package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where variables are mentioned. */
final class Mentions extends IrVisitor {
  private final Map<Variable, Integer> counts = new HashMap<>();

  private Mentions() {}

  /** How often statements mention each variable. */
  static Map<Variable, Integer> count(List<IrStmt> statements) {
    Mentions mentions = new Mentions();
    mentions.visitAll(statements);
    return mentions.counts;
  }

  private static boolean in(IrExpr expr, Variable variable) {
    Mentions mentions = new Mentions();
    mentions.visit(expr);
    return mentions.counts.containsKey(variable);
  }

  /**
   * Whether the first of the statements that mention a variable sets it, at the same depth as all
   * others stand.
   */
  static boolean isSetFirst(List<IrStmt> statements, Variable variable) {
    List<IrStmt> mentioning = new ArrayList<>();
    for (IrStmt each : statements) {
      if (count(List.of(each)).containsKey(variable)) {
        mentioning.add(each);
      }
    }
    if (mentioning.isEmpty()) {
      return false;
    }
    IrStmt first = mentioning.get(0);
    if (first instanceof IrStmt.VarSet set) {
      return set.variable() == variable && !in(set.value(), variable);
    }
    if (mentioning.size() > 1) {
      return false;
    }
    if (first instanceof IrStmt.For loop) {
      return !in(loop.iterable(), variable)
          && (loop.item() == variable || isSetFirst(loop.body(), variable));
    }
    if (first instanceof IrStmt.While loop) {
      return !in(loop.test(), variable) && isSetFirst(loop.body(), variable);
    }
    if (first instanceof IrStmt.Block block) {
      return isSetFirst(block.body(), variable);
    }
    if (first instanceof IrStmt.If node && !in(node.test(), variable)) {
      boolean then = count(node.then()).containsKey(variable);
      boolean otherwise = count(node.otherwise()).containsKey(variable);
      return then != otherwise && isSetFirst(then ? node.then() : node.otherwise(), variable);
    }
    return false;
  }

  private void add(Variable variable) {
    counts.merge(variable, 1, Integer::sum);
  }

  @Override
  public void visit(IrStmt stmt) {
    if (stmt instanceof IrStmt.VarSet node) {
      add(node.variable());
    } else if (stmt instanceof IrStmt.NewCell node) {
      add(node.variable());
    } else if (stmt instanceof IrStmt.VarDelete node) {
      add(node.variable());
    } else if (stmt instanceof IrStmt.Unpack node) {
      add(node.items());
    } else if (stmt instanceof IrStmt.For node) {
      add(node.item());
    } else if (stmt instanceof IrStmt.TryCatch node) {
      add(node.exception());
    } else if (stmt instanceof IrStmt.Rethrow node) {
      add(node.exception());
    } else if (stmt instanceof IrStmt.Delegate node) {
      add(node.result());
    }
    super.visit(stmt);
  }

  @Override
  public void visit(IrExpr expr) {
    if (expr instanceof IrExpr.VarGet node) {
      add(node.variable());
    } else if (expr instanceof IrExpr.VarLet node) {
      add(node.variable());
    } else if (expr instanceof IrExpr.ItemAt node) {
      add(node.items());
    } else if (expr instanceof IrExpr.IsNumber node) {
      add(node.variable());
    } else if (expr instanceof IrExpr.MakeFunction node) {
      node.captures().forEach(this::add);
    } else if (expr instanceof IrExpr.CallerScope node && node.variables() != null) {
      node.variables().forEach(this::add);
    }
    super.visit(expr);
  }
}
