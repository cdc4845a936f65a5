package dev.krait.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Checks what every module keeps between passes: each node object stands in one place, jumps lead
 * to labels around them, variables of enclosing functions are captured, cells are made, lines are
 * positive, and node kinds that a pass has removed are gone.
 */
public final class IrVerifier extends IrVisitor {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> problems = new ArrayList<>();
  private final Set<Class<?>> removed;
  private final Set<IrCode> codes = Collections.newSetFromMap(new IdentityHashMap<>());
  private IrCode code;
  private int line;
  private final Set<Label> labels = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Label> loops = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Variable> made = new HashSet<>();
  private Set<Integer> states = Set.of();

  private IrVerifier(Set<Class<?>> removed) {
    this.removed = removed;
  }

  /**
   * What is wrong with a module, one line each; empty if it is sound.
   *
   * @param removed the node kinds that must not be there any more
   */
  public static List<String> verify(IrModule module, Set<Class<?>> removed) {
    IrVerifier verifier = new IrVerifier(removed);
    verifier.codes.addAll(module.codes());
    if (module.codes().isEmpty() || module.codes().get(0) != module.body()) {
      verifier.problem("the module's body is not its first code");
    }
    for (IrCode code : module.codes()) {
      verifier.verify(code);
    }
    return verifier.problems;
  }

  private void verify(IrCode next) {
    code = next;
    line = next.line();
    labels.clear();
    loops.clear();
    if (next.line() < 1) {
      problem("has no line");
    }
    made.clear();
    made.addAll(next.cells());
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.NewCell node) {
          made.add(node.variable());
        }
        super.visit(stmt);
      }
    }.visitAll(next.body());
    visitAll(next.body());
  }

  private void problem(String text) {
    problems.add((code == null ? "" : code + ", line " + line + ": ") + text);
  }

  private void enter(Object node) {
    if (!seen.add(node)) {
      problem(node.getClass().getSimpleName() + " stands in two places");
    }
    if (removed.contains(node.getClass())) {
      problem(node.getClass().getSimpleName() + " should be gone");
    }
  }

  @Override
  public void visit(IrStmt stmt) {
    enter(stmt);
    line = stmt.line();
    if (line < 1) {
      problem(stmt.getClass().getSimpleName() + " has no line");
    }
    if (stmt instanceof IrStmt.VarSet node) {
      use(node.variable());
    } else if (stmt instanceof IrStmt.NewCell node) {
      use(node.variable());
    } else if (stmt instanceof IrStmt.VarDelete node) {
      use(node.variable());
    } else if (stmt instanceof IrStmt.For node) {
      use(node.item());
    } else if (stmt instanceof IrStmt.Break node && !labels.contains(node.label())) {
      problem("break leads to no label: " + node.label());
    } else if (stmt instanceof IrStmt.Continue node && !loops.contains(node.label())) {
      problem("continue leads to no loop: " + node.label());
    } else if (stmt instanceof IrStmt.Goto node) {
      state(node.state());
    } else if (stmt instanceof IrStmt.Suspend node) {
      state(node.state());
    }
    nested(stmt);
  }

  private void nested(IrStmt stmt) {
    if (stmt instanceof IrStmt.Block node) {
      labels.add(node.label());
      super.visit(stmt);
      labels.remove(node.label());
    } else if (stmt instanceof IrStmt.While node) {
      loop(stmt, node.label());
    } else if (stmt instanceof IrStmt.For node) {
      loop(stmt, node.label());
    } else if (stmt instanceof IrStmt.Machine node) {
      states = new HashSet<>();
      for (IrStmt.State state : node.states()) {
        if (!states.add(state.number())) {
          problem("state " + state.number() + " exists twice");
        }
      }
      for (IrStmt.State state : node.states()) {
        if (state.handler() >= 0) {
          state(state.handler());
        }
      }
      super.visit(stmt);
    } else {
      super.visit(stmt);
    }
  }

  private void loop(IrStmt stmt, Label label) {
    labels.add(label);
    loops.add(label);
    super.visit(stmt);
    labels.remove(label);
    loops.remove(label);
  }

  private void state(int number) {
    if (!states.contains(number)) {
      problem("no state " + number);
    }
  }

  private void use(Variable variable) {
    if (variable == null) {
      problem("a variable is missing");
    } else if (variable.isFree() && !code.captures().contains(variable)) {
      problem(variable + " is not captured");
    } else if (variable.storage() == Variable.Storage.CELL && !made.contains(variable)) {
      problem(variable + " has no cell");
    }
  }

  @Override
  public void visit(IrExpr expr) {
    if (expr == null) {
      problem("an operand is missing");
      return;
    }
    enter(expr);
    if (expr instanceof IrExpr.VarGet node) {
      use(node.variable());
    } else if (expr instanceof IrExpr.VarLet node) {
      use(node.variable());
    } else if (expr instanceof IrExpr.CallerScope node && node.variables() != null) {
      node.variables().forEach(this::use);
    } else if (expr instanceof IrExpr.MakeFunction node) {
      if (!codes.contains(node.code())) {
        problem(node.code() + " is not among the module's codes");
      }
      if (node.captures().size() != node.code().captures().size()) {
        problem(node.code() + " gets a wrong number of captures");
      }
      node.captures().forEach(this::use);
    }
    super.visit(expr);
  }
}
