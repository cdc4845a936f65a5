package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.WithItem;
import dev.krait.transpiler.diagnostics.SemanticError;
import dev.krait.transpiler.diagnostics.semantic.CompilerChecks.Block;
import dev.krait.transpiler.diagnostics.semantic.CompilerChecks.BlockKind;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.ScopeKind;
import java.util.List;

/** Checks statements in the order in which CPython compiles them. */
final class StatementChecks {
  private final CompilerChecks checks;
  private final PatternChecks patterns;

  StatementChecks(CompilerChecks checks) {
    this.checks = checks;
    this.patterns = new PatternChecks(checks);
  }

  void visitAll(List<Stmt> statements) {
    for (Stmt statement : statements) {
      visit(statement);
    }
  }

  private void visit(Stmt statement) {
    ExpressionChecks expressions = checks.expressions;
    if (statement instanceof Stmt.Expr s) {
      expressions.visit(s.value());
    } else if (statement instanceof Stmt.Assign s) {
      expressions.visit(s.value());
      expressions.visitAll(s.targets());
    } else if (statement instanceof Stmt.AugAssign s) {
      expressions.visit(s.target());
      expressions.visit(s.value());
    } else if (statement instanceof Stmt.AnnAssign s) {
      visitAnnotatedAssignment(s);
    } else if (statement instanceof Stmt.Return s) {
      visitReturn(s);
    } else if (statement instanceof Stmt.Break s) {
      if (!checks.unwind(true, s.position())) {
        throw new SemanticError("'break' outside loop", s.position());
      }
    } else if (statement instanceof Stmt.Continue s) {
      if (!checks.unwind(true, s.position())) {
        throw new SemanticError("'continue' not properly in loop", s.position());
      }
    } else if (statement instanceof Stmt.Delete s) {
      expressions.visitAll(s.targets());
    } else if (statement instanceof Stmt.Assert s) {
      visitAssert(s);
    } else if (statement instanceof Stmt.Raise s) {
      expressions.visit(s.exc());
      expressions.visit(s.cause());
    } else if (statement instanceof Stmt.FunctionDef s) {
      checks.functions.visitFunction(s, s.args(), s.body(), s.decoratorList(), s.returns());
    } else if (statement instanceof Stmt.AsyncFunctionDef s) {
      checks.functions.visitFunction(s, s.args(), s.body(), s.decoratorList(), s.returns());
    } else if (statement instanceof Stmt.ClassDef s) {
      checks.functions.visitClass(s);
    } else if (statement instanceof Stmt.TypeAlias s) {
      checks.functions.visitAlias(s);
    } else {
      visitCompound(statement);
    }
  }

  private void visitCompound(Stmt statement) {
    ExpressionChecks expressions = checks.expressions;
    if (statement instanceof Stmt.If s) {
      expressions.visit(s.test());
      visitAll(s.body());
      visitAll(s.orelse());
    } else if (statement instanceof Stmt.For s) {
      visitLoop(s.position(), List.of(s.iter(), s.target()), s.body(), s.orelse());
    } else if (statement instanceof Stmt.AsyncFor s) {
      visitLoop(s.position(), List.of(s.iter(), s.target()), s.body(), s.orelse());
    } else if (statement instanceof Stmt.While s) {
      visitLoop(s.position(), List.of(s.test()), s.body(), s.orelse());
    } else if (statement instanceof Stmt.With s) {
      visitWith(s.items(), s.body(), s.position());
    } else if (statement instanceof Stmt.AsyncWith s) {
      visitWith(s.items(), s.body(), s.position());
    } else if (statement instanceof Stmt.Try s) {
      Position position = s.position();
      protect(
          s.finalbody(),
          position,
          () -> {
            checks.inBlock(BlockKind.TRY_EXCEPT, position, () -> visitAll(s.body()));
            visitAll(s.orelse());
            visitHandlers(s.handlers(), BlockKind.EXCEPTION_HANDLER, position);
          },
          () -> visitAll(s.body()),
          s.handlers().isEmpty());
    } else if (statement instanceof Stmt.TryStar s) {
      Position position = s.position();
      protect(
          s.finalbody(),
          position,
          () -> {
            checks.inBlock(BlockKind.TRY_EXCEPT, position, () -> visitAll(s.body()));
            visitHandlers(s.handlers(), BlockKind.EXCEPTION_GROUP_HANDLER, position);
            visitAll(s.orelse());
          },
          () -> visitAll(s.body()),
          s.handlers().isEmpty());
    } else if (statement instanceof Stmt.Match s) {
      patterns.visitMatch(s);
    }
  }

  private void visitLoop(Position position, List<Expr> head, List<Stmt> body, List<Stmt> orelse) {
    checks.inBlock(
        BlockKind.LOOP,
        position,
        () -> {
          checks.expressions.visitAll(head);
          visitAll(body);
        });
    visitAll(orelse);
  }

  private void visitWith(List<WithItem> items, List<Stmt> body, Position position) {
    if (items.isEmpty()) {
      visitAll(body);
      return;
    }
    checks.expressions.visit(items.get(0).contextExpr());
    checks.inBlock(
        BlockKind.WITH,
        position,
        () -> {
          checks.expressions.visit(items.get(0).optionalVars());
          visitWith(items.subList(1, items.size()), body, position);
        });
  }

  /** {@code try ... finally}, with the handlers inside it if there are any. */
  private void protect(
      List<Stmt> finalbody,
      Position position,
      Runnable withHandlers,
      Runnable alone,
      boolean noHandlers) {
    Runnable inner = noHandlers ? alone : withHandlers;
    if (finalbody.isEmpty()) {
      inner.run();
      return;
    }
    checks.inBlock(new Block(BlockKind.FINALLY_TRY, finalbody), position, inner);
    checks.visitFinally(finalbody, position);
  }

  private void visitHandlers(List<ExceptHandler> handlers, BlockKind kind, Position position) {
    checks.inBlock(
        kind,
        position,
        () -> {
          for (int i = 0; i < handlers.size(); i++) {
            ExceptHandler handler = handlers.get(i);
            if (handler.type() == null && i < handlers.size() - 1) {
              throw new SemanticError("default 'except:' must be last", handler.position());
            }
            checks.expressions.visit(handler.type());
            checks.inBlock(
                BlockKind.HANDLER_CLEANUP, handler.position(), () -> visitAll(handler.body()));
          }
        });
  }

  private void visitReturn(Stmt.Return statement) {
    Scope scope = checks.scope();
    if (!scope.kind().isFunctionLike()) {
      throw new SemanticError("'return' outside function", statement.position());
    }
    if (statement.value() != null && scope.traits().coroutine() && scope.traits().generator()) {
      throw new SemanticError("'return' with value in async generator", statement.position());
    }
    checks.expressions.visit(statement.value());
    // The code for a constant comes after that of the jump, whose errors then stand at the
    // constant.
    boolean atConstant =
        statement.value() instanceof Expr.Constant constant
            && constant.position().lineno() == statement.position().lineno();
    checks.unwind(false, atConstant ? statement.value().position() : statement.position());
  }

  private void visitAssert(Stmt.Assert statement) {
    boolean tuple = statement.test() instanceof Expr.Tuple t && !t.elts().isEmpty();
    if (tuple) {
      checks.warn("assertion is always true, perhaps remove parentheses?", statement.position());
    }
    checks.expressions.visit(statement.test());
    checks.expressions.visit(statement.msg());
  }

  private void visitAnnotatedAssignment(Stmt.AnnAssign statement) {
    ScopeKind kind = checks.scope().kind();
    checks.expressions.visit(statement.value());
    if (statement.value() != null || !(statement.target() instanceof Expr.Name)) {
      checks.expressions.visit(statement.target());
    }
    boolean evaluated = kind == ScopeKind.MODULE || kind == ScopeKind.CLASS;
    if (evaluated && statement.simple() != 0 && !checks.symbols.future().annotations()) {
      checks.deferAnnotation(statement.annotation());
    }
  }
}
