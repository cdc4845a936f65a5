package dev.krait.transpiler.passes;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Label;
import dev.krait.ir.Variable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the reads and deletions of variables that may be unbound, so that only they are checked.
 * Forward over the structured code; a {@code null} state stands for code that is not reached.
 */
public final class DefiniteAssignment {
  private final Set<Object> unbound = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Label, Set<Variable>> leaving = new HashMap<>();
  private Set<Variable> bound;

  private DefiniteAssignment() {}

  /**
   * The {@code VarGet} and {@code VarDelete} nodes, by identity, that may find their variable
   * unbound.
   */
  public static Set<Object> unbound(IrCode code) {
    DefiniteAssignment analysis = new DefiniteAssignment();
    analysis.bound = new HashSet<>(code.signature().all());
    analysis.walk(code.structured());
    return analysis.unbound;
  }

  private void walk(List<IrStmt> statements) {
    statements.forEach(this::walk);
  }

  private void walk(IrStmt stmt) {
    if (bound == null) {
      return;
    }
    if (stmt instanceof IrStmt.If node) {
      read(node.test());
      Set<Variable> entry = new HashSet<>(bound);
      walk(node.then());
      Set<Variable> afterThen = bound;
      bound = entry;
      walk(node.otherwise());
      bound = meet(afterThen, bound);
    } else if (stmt instanceof IrStmt.Block node) {
      walk(node.body());
      leave(node.label());
    } else if (stmt instanceof IrStmt.While node) {
      bound.removeAll(deleted(node.body()));
      read(node.test());
      Set<Variable> exit = new HashSet<>(bound);
      walk(node.body());
      boolean endless = DropUnreachable.isTrue(node.test());
      bound = endless ? null : exit;
      leave(node.label());
    } else if (stmt instanceof IrStmt.For node) {
      read(node.iterable());
      bound.removeAll(deleted(node.body()));
      Set<Variable> exit = new HashSet<>(bound);
      bind(node.item());
      walk(node.body());
      bound = exit;
      leave(node.label());
    } else if (stmt instanceof IrStmt.TryCatch node) {
      Set<Variable> entry = new HashSet<>(bound);
      entry.removeAll(deleted(node.body()));
      walk(node.body());
      Set<Variable> afterBody = bound;
      bound = entry;
      walk(node.handler());
      bound = meet(afterBody, bound);
    } else if (stmt instanceof IrStmt.TryFinally node) {
      Set<Variable> entry = new HashSet<>(bound);
      entry.removeAll(deleted(node.body()));
      walk(node.body());
      Set<Variable> afterBody = bound;
      bound = entry;
      walk(node.last());
      if (bound != null && afterBody != null) {
        afterBody.removeAll(deleted(node.last()));
        bound.addAll(afterBody);
      } else {
        bound = null;
      }
    } else {
      simple(stmt);
    }
  }

  private void simple(IrStmt stmt) {
    reads.visit(stmt);
    if (stmt instanceof IrStmt.VarSet node) {
      bind(node.variable());
    } else if (stmt instanceof IrStmt.VarDelete node) {
      if (!bound.remove(node.variable())) {
        unbound.add(node);
      }
    } else if (stmt instanceof IrStmt.Break node) {
      leaving.merge(node.label(), bound, DefiniteAssignment::meet);
      bound = null;
    } else if (stmt instanceof IrStmt.Continue
        || stmt instanceof IrStmt.Return
        || stmt instanceof IrStmt.Raise
        || stmt instanceof IrStmt.Reraise
        || stmt instanceof IrStmt.Rethrow) {
      bound = null;
    }
  }

  /** Temporaries are never unbound, and there may be many. */
  private static boolean isTemporary(Variable variable) {
    return variable.storage() == Variable.Storage.TEMPORARY;
  }

  private void bind(Variable variable) {
    if (!isTemporary(variable)) {
      bound.add(variable);
    }
  }

  private void leave(Label label) {
    Set<Variable> left = leaving.remove(label);
    bound = meet(bound, left);
  }

  private static Set<Variable> meet(Set<Variable> a, Set<Variable> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Set<Variable> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private void read(IrExpr expr) {
    reads.visit(expr);
  }

  private final IrVisitor reads =
      new IrVisitor() {
        @Override
        public void visit(IrExpr expr) {
          if (expr instanceof IrExpr.VarGet get) {
            if (!isTemporary(get.variable()) && !bound.contains(get.variable())) {
              unbound.add(get);
            }
          } else if (expr instanceof IrExpr.VarLet let) {
            visit(let.value());
            bind(let.variable());
          } else if (expr instanceof IrExpr.And node) {
            visit(node.left());
            maybe(node.right());
          } else if (expr instanceof IrExpr.Or node) {
            visit(node.left());
            maybe(node.right());
          } else if (expr instanceof IrExpr.Conditional node) {
            visit(node.test());
            Set<Variable> entry = new HashSet<>(bound);
            visit(node.whenTrue());
            Set<Variable> afterTrue = bound;
            bound = entry;
            visit(node.whenFalse());
            bound = meet(afterTrue, bound);
          } else {
            super.visit(expr);
          }
        }

        private void maybe(IrExpr expr) {
          Set<Variable> without = new HashSet<>(bound);
          visit(expr);
          bound = without;
        }
      };

  private static Set<Variable> deleted(List<IrStmt> statements) {
    Set<Variable> deleted = new HashSet<>();
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.VarDelete node) {
          deleted.add(node.variable());
        }
        super.visit(stmt);
      }
    }.visitAll(statements);
    return deleted;
  }
}
