package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Warns of jumps out of {@code finally} (PEP 765), which swallow the exception in flight. */
final class FinallyWarnings {
  /** What stands around a statement: the innermost of these decides. */
  private enum Around {
    NOTHING,
    FINALLY,
    FUNCTION,
    LOOP
  }

  private final List<SyntaxWarning> warnings = new ArrayList<>();

  private FinallyWarnings() {}

  static List<SyntaxWarning> of(Mod mod) {
    FinallyWarnings finder = new FinallyWarnings();
    if (mod instanceof Mod.Module module) {
      finder.visitAll(module.body(), Around.NOTHING);
    } else if (mod instanceof Mod.Interactive interactive) {
      finder.visitAll(interactive.body(), Around.NOTHING);
    }
    return finder.warnings;
  }

  private void visitAll(List<Stmt> statements, Around around) {
    for (Stmt statement : statements) {
      visit(statement, around);
    }
  }

  private void visit(Stmt statement, Around around) {
    if (statement instanceof Stmt.Return) {
      warnIfFinally("return", statement, around);
    } else if (statement instanceof Stmt.Break) {
      warnIfFinally("break", statement, around);
    } else if (statement instanceof Stmt.Continue) {
      warnIfFinally("continue", statement, around);
    } else if (statement instanceof Stmt.If s) {
      visitAll(s.body(), around);
      visitAll(s.orelse(), around);
    } else if (statement instanceof Stmt.For s) {
      visitAll(s.body(), Around.LOOP);
      visitAll(s.orelse(), around);
    } else if (statement instanceof Stmt.AsyncFor s) {
      visitAll(s.body(), Around.LOOP);
      visitAll(s.orelse(), around);
    } else if (statement instanceof Stmt.While s) {
      visitAll(s.body(), Around.LOOP);
      visitAll(s.orelse(), around);
    } else if (statement instanceof Stmt.FunctionDef s) {
      visitAll(s.body(), Around.FUNCTION);
    } else if (statement instanceof Stmt.AsyncFunctionDef s) {
      visitAll(s.body(), Around.FUNCTION);
    } else if (statement instanceof Stmt.ClassDef s) {
      visitAll(s.body(), around);
    } else if (statement instanceof Stmt.With s) {
      visitAll(s.body(), around);
    } else if (statement instanceof Stmt.AsyncWith s) {
      visitAll(s.body(), around);
    } else if (statement instanceof Stmt.Match s) {
      for (MatchCase one : s.cases()) {
        visitAll(one.body(), around);
      }
    } else if (statement instanceof Stmt.Try s) {
      visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody(), around);
    } else if (statement instanceof Stmt.TryStar s) {
      visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody(), around);
    }
  }

  private void visitTry(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Around around) {
    visitAll(body, around);
    for (ExceptHandler handler : handlers) {
      visitAll(handler.body(), around);
    }
    visitAll(orelse, around);
    visitAll(finalbody, Around.FINALLY);
  }

  private void warnIfFinally(String keyword, Stmt statement, Around around) {
    if (around == Around.FINALLY) {
      warnings.add(
          new SyntaxWarning("'" + keyword + "' in a 'finally' block", statement.position()));
    }
  }
}
