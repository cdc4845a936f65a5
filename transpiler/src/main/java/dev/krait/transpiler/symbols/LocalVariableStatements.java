package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Alias;
import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Pattern;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.WithItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The statements' part of {@link LocalVariables}. */
final class LocalVariableStatements {
  /** What a jump out of the current statement has to pass: a loop, or code of {@code finally}. */
  private sealed interface Frame {
    record Loop() implements Frame {}

    record Finally(List<Stmt> body) implements Frame {}
  }

  private final LocalVariables finder;
  private final Deque<Frame> frames = new ArrayDeque<>();

  LocalVariableStatements(LocalVariables finder) {
    this.finder = finder;
  }

  void visitAll(List<Stmt> statements) {
    for (Stmt statement : statements) {
      visit(statement);
    }
  }

  private void visit(Stmt statement) {
    if (statement instanceof Stmt.Expr s) {
      finder.visit(s.value());
    } else if (statement instanceof Stmt.Assign s) {
      finder.visit(s.value());
      finder.visitAll(s.targets());
    } else if (statement instanceof Stmt.AugAssign s) {
      finder.visit(s.target());
      finder.visit(s.value());
    } else if (statement instanceof Stmt.AnnAssign s) {
      finder.visit(s.value());
      if (s.value() != null || !(s.target() instanceof Expr.Name)) {
        finder.visit(s.target());
      }
    } else if (statement instanceof Stmt.Return s) {
      finder.visit(s.value());
      unwind(false);
    } else if (statement instanceof Stmt.Break || statement instanceof Stmt.Continue) {
      unwind(true);
    } else if (statement instanceof Stmt.Delete s) {
      finder.visitAll(s.targets());
    } else if (statement instanceof Stmt.Assert s) {
      finder.visit(s.test());
      finder.visit(s.msg());
    } else if (statement instanceof Stmt.Raise s) {
      finder.visit(s.exc());
      finder.visit(s.cause());
    } else if (statement instanceof Stmt.Import s) {
      s.names().forEach(this::visitAlias);
    } else if (statement instanceof Stmt.ImportFrom s) {
      s.names().forEach(this::visitAlias);
    } else if (statement instanceof Stmt.FunctionDef s) {
      visitFunction(FunctionSymbols.Definition.of(s));
    } else if (statement instanceof Stmt.AsyncFunctionDef s) {
      visitFunction(FunctionSymbols.Definition.of(s));
    } else if (statement instanceof Stmt.ClassDef s) {
      finder.visitAll(s.decoratorList());
      if (s.typeParams().isEmpty()) {
        finder.visitArguments(s.bases(), s.keywords());
      }
      finder.mention(s.name());
    } else if (statement instanceof Stmt.TypeAlias s) {
      finder.visit(s.name());
    } else {
      visitCompound(statement);
    }
  }

  private void visitCompound(Stmt statement) {
    if (statement instanceof Stmt.If s) {
      finder.visit(s.test());
      visitAll(s.body());
      visitAll(s.orelse());
    } else if (statement instanceof Stmt.For s) {
      finder.visit(s.iter());
      visitLoop(s.target(), s.body(), s.orelse());
    } else if (statement instanceof Stmt.AsyncFor s) {
      finder.visit(s.iter());
      visitLoop(s.target(), s.body(), s.orelse());
    } else if (statement instanceof Stmt.While s) {
      visitLoop(s.test(), s.body(), s.orelse());
    } else if (statement instanceof Stmt.With s) {
      visitWith(s.items(), s.body());
    } else if (statement instanceof Stmt.AsyncWith s) {
      visitWith(s.items(), s.body());
    } else if (statement instanceof Stmt.Try s) {
      // CPython's compiler lays out the else part before the handlers.
      protect(
          s.finalbody(),
          () -> {
            visitAll(s.body());
            visitAll(s.orelse());
            visitHandlers(s.handlers());
          });
    } else if (statement instanceof Stmt.TryStar s) {
      protect(
          s.finalbody(),
          () -> {
            visitAll(s.body());
            visitHandlers(s.handlers());
            visitAll(s.orelse());
          });
    } else if (statement instanceof Stmt.Match s) {
      finder.visit(s.subject());
      for (MatchCase one : s.cases()) {
        List<String> captures = new ArrayList<>();
        visitPattern(one.pattern(), captures);
        captures.forEach(finder::mention);
        finder.visit(one.guard());
        visitAll(one.body());
      }
    }
  }

  private void visitFunction(FunctionSymbols.Definition definition) {
    finder.visitAll(definition.decorators());
    finder.visitAll(definition.args().defaults());
    finder.visitAll(definition.args().kwDefaults());
    finder.mention(definition.name());
  }

  private void visitLoop(Expr targetOrTest, List<Stmt> body, List<Stmt> orelse) {
    frames.push(new Frame.Loop());
    finder.visit(targetOrTest);
    visitAll(body);
    frames.pop();
    visitAll(orelse);
  }

  private void visitWith(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      finder.visit(item.contextExpr());
      finder.visit(item.optionalVars());
    }
    visitAll(body);
  }

  private void visitHandlers(List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers) {
      finder.visit(handler.type());
      if (handler.name() != null) {
        finder.mention(handler.name());
      }
      visitAll(handler.body());
    }
  }

  private void protect(List<Stmt> finalbody, Runnable body) {
    if (finalbody.isEmpty()) {
      body.run();
      return;
    }
    frames.push(new Frame.Finally(finalbody));
    body.run();
    frames.pop();
    visitAll(finalbody);
  }

  /** A jump runs the code of each {@code finally} that it leaves, innermost first. */
  private void unwind(boolean toLoop) {
    if (frames.isEmpty() || (toLoop && frames.peek() instanceof Frame.Loop)) {
      return;
    }
    Frame frame = frames.pop();
    if (frame instanceof Frame.Finally left) {
      visitAll(left.body());
    }
    unwind(toLoop);
    frames.push(frame);
  }

  private void visitAlias(Alias alias) {
    String name = alias.asname() == null ? alias.name() : alias.asname();
    int dot = name.indexOf('.');
    finder.mention(dot < 0 ? name : name.substring(0, dot));
  }

  /** Names are bound only after the whole pattern has matched. */
  private void visitPattern(Pattern pattern, List<String> captures) {
    if (pattern instanceof Pattern.MatchValue p) {
      finder.visit(p.value());
    } else if (pattern instanceof Pattern.MatchSequence p) {
      p.patterns().forEach(one -> visitPattern(one, captures));
    } else if (pattern instanceof Pattern.MatchStar p) {
      capture(p.name(), captures);
    } else if (pattern instanceof Pattern.MatchMapping p) {
      finder.visitAll(p.keys());
      p.patterns().forEach(one -> visitPattern(one, captures));
      capture(p.rest(), captures);
    } else if (pattern instanceof Pattern.MatchClass p) {
      finder.visit(p.cls());
      p.patterns().forEach(one -> visitPattern(one, captures));
      p.kwdPatterns().forEach(one -> visitPattern(one, captures));
    } else if (pattern instanceof Pattern.MatchAs p) {
      if (p.pattern() != null) {
        visitPattern(p.pattern(), captures);
      }
      capture(p.name(), captures);
    } else if (pattern instanceof Pattern.MatchOr p) {
      // All alternatives bind the same names; the first fixes their order.
      visitPattern(p.patterns().get(0), captures);
      for (Pattern other : p.patterns().subList(1, p.patterns().size())) {
        visitPattern(other, new ArrayList<>());
      }
    }
  }

  private static void capture(String name, List<String> captures) {
    if (name != null) {
      captures.add(name);
    }
  }
}
