package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Alias;
import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Keyword;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.WithItem;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.HashSet;
import java.util.List;

/** Records the names of statements, in the order of CPython's {@code symtable_visit_stmt}. */
final class StatementSymbols {
  private static final int ALREADY_SEEN =
      SymbolFlags.DEF_PARAM | SymbolFlags.DEF_LOCAL | SymbolFlags.USE | SymbolFlags.DEF_ANNOT;

  private final SymbolCollector collector;

  StatementSymbols(SymbolCollector collector) {
    this.collector = collector;
  }

  void visitAll(List<Stmt> statements) {
    for (Stmt statement : statements) {
      visit(statement);
    }
  }

  private void visit(Stmt statement) {
    ExpressionSymbols expressions = collector.expressions;
    if (statement instanceof Stmt.Expr s) {
      expressions.visit(s.value());
    } else if (statement instanceof Stmt.Assign s) {
      expressions.visitAll(s.targets());
      expressions.visit(s.value());
    } else if (statement instanceof Stmt.Return s) {
      if (s.value() != null) {
        expressions.visit(s.value());
        collector.current.returnsValue = true;
      }
    } else if (statement instanceof Stmt.FunctionDef s) {
      collector.functions.visit(FunctionSymbols.Definition.of(s));
    } else if (statement instanceof Stmt.AsyncFunctionDef s) {
      collector.functions.visit(FunctionSymbols.Definition.of(s));
    } else if (statement instanceof Stmt.ClassDef s) {
      visitClass(s);
    } else if (statement instanceof Stmt.AugAssign s) {
      expressions.visit(s.target());
      expressions.visit(s.value());
    } else if (statement instanceof Stmt.AnnAssign s) {
      visitAnnotatedAssignment(s);
    } else if (statement instanceof Stmt.Import s) {
      s.names().forEach(this::visitAlias);
    } else if (statement instanceof Stmt.ImportFrom s) {
      s.names().forEach(this::visitAlias);
      checkFutureImport(s);
    } else if (statement instanceof Stmt.Global s) {
      declare(s.names(), "global", SymbolFlags.DEF_GLOBAL, s.position());
    } else if (statement instanceof Stmt.Nonlocal s) {
      declare(s.names(), "nonlocal", SymbolFlags.DEF_NONLOCAL, s.position());
    } else if (statement instanceof Stmt.Delete s) {
      expressions.visitAll(s.targets());
    } else if (statement instanceof Stmt.Assert s) {
      expressions.visit(s.test());
      expressions.visitOptional(s.msg());
    } else if (statement instanceof Stmt.Raise s) {
      expressions.visitOptional(s.exc());
      expressions.visitOptional(s.cause());
    } else if (statement instanceof Stmt.TypeAlias s) {
      collector.generics.visitAlias(s);
    } else if (!(statement instanceof Stmt.Pass
        || statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue)) {
      visitCompound(statement);
    }
  }

  private void visitCompound(Stmt statement) {
    ExpressionSymbols expressions = collector.expressions;
    if (statement instanceof Stmt.If s) {
      expressions.visit(s.test());
      conditionally(s.body(), s.orelse());
    } else if (statement instanceof Stmt.For s) {
      expressions.visit(s.target());
      expressions.visit(s.iter());
      conditionally(s.body(), s.orelse());
    } else if (statement instanceof Stmt.AsyncFor s) {
      requireCoroutine("async for", s.position());
      expressions.visit(s.target());
      expressions.visit(s.iter());
      conditionally(s.body(), s.orelse());
    } else if (statement instanceof Stmt.While s) {
      expressions.visit(s.test());
      conditionally(s.body(), s.orelse());
    } else if (statement instanceof Stmt.With s) {
      visitWith(s.items(), s.body());
    } else if (statement instanceof Stmt.AsyncWith s) {
      requireCoroutine("async with", s.position());
      visitWith(s.items(), s.body());
    } else if (statement instanceof Stmt.Try s) {
      visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody());
    } else if (statement instanceof Stmt.TryStar s) {
      visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody());
    } else if (statement instanceof Stmt.Match s) {
      visitMatch(s);
    } else {
      throw new IllegalArgumentException("no symbols for " + statement.getClass().getSimpleName());
    }
  }

  private void conditionally(List<Stmt> body, List<Stmt> orelse) {
    boolean outer = collector.current.inConditionalBlock;
    collector.current.inConditionalBlock = true;
    visitAll(body);
    visitAll(orelse);
    collector.current.inConditionalBlock = outer;
  }

  private void visitWith(List<WithItem> items, List<Stmt> body) {
    boolean outer = collector.current.inConditionalBlock;
    collector.current.inConditionalBlock = true;
    for (WithItem item : items) {
      collector.expressions.visit(item.contextExpr());
      collector.expressions.visitOptional(item.optionalVars());
    }
    visitAll(body);
    collector.current.inConditionalBlock = outer;
  }

  private void visitTry(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    boolean outer = collector.current.inConditionalBlock;
    collector.current.inConditionalBlock = true;
    visitAll(body);
    for (ExceptHandler handler : handlers) {
      collector.expressions.visitOptional(handler.type());
      if (handler.name() != null) {
        collector.define(handler.name(), SymbolFlags.DEF_LOCAL, handler.position());
      }
      visitAll(handler.body());
    }
    visitAll(orelse);
    visitAll(finalbody);
    collector.current.inConditionalBlock = outer;
  }

  private void visitMatch(Stmt.Match match) {
    collector.expressions.visit(match.subject());
    boolean outer = collector.current.inConditionalBlock;
    collector.current.inConditionalBlock = true;
    for (MatchCase one : match.cases()) {
      collector.patterns.visit(one.pattern());
      collector.expressions.visitOptional(one.guard());
      visitAll(one.body());
    }
    collector.current.inConditionalBlock = outer;
  }

  private void visitClass(Stmt.ClassDef definition) {
    Position position = definition.position();
    collector.define(definition.name(), SymbolFlags.DEF_LOCAL, position);
    collector.expressions.visitAll(definition.decoratorList());
    String outerClass = collector.privateClass;
    boolean generic = !definition.typeParams().isEmpty();
    if (generic) {
      ScopeDraft around = collector.generics.enterClass(definition);
      collector.privateClass = definition.name();
      around.privateClass = definition.name();
      around.mangledNames = new HashSet<>();
      collector.generics.visitAll(definition.typeParams());
    }
    collector.expressions.visitAll(definition.bases());
    collector.expressions.checkKeywords(definition.keywords());
    for (Keyword keyword : definition.keywords()) {
      collector.expressions.visit(keyword.value());
    }
    ScopeDraft scope = collector.enter(ScopeKind.CLASS, definition.name(), definition, position);
    collector.byNode.put(definition, scope);
    collector.privateClass = definition.name();
    scope.privateClass = definition.name();
    if (generic) {
      collector.define("__type_params__", SymbolFlags.DEF_LOCAL, position);
      collector.define(".type_params", SymbolFlags.USE, position);
    }
    scope.docstring = Docstrings.hasDocstring(definition.body());
    visitAll(definition.body());
    collector.exit();
    if (generic) {
      collector.exit();
    }
    collector.privateClass = outerClass;
  }

  private void visitAnnotatedAssignment(Stmt.AnnAssign statement) {
    ScopeDraft scope = collector.current;
    scope.annotationsUsed = true;
    boolean simple = statement.simple() != 0;
    if (statement.target() instanceof Expr.Name name) {
      int flags = collector.lookup(scope, name.id());
      if (simple
          && scope != collector.module
          && (flags & (SymbolFlags.DEF_GLOBAL | SymbolFlags.DEF_NONLOCAL)) != 0) {
        String kind = (flags & SymbolFlags.DEF_GLOBAL) != 0 ? "global" : "nonlocal";
        throw new SemanticError(
            "annotated name '" + name.id() + "' can't be " + kind, statement.position());
      }
      if (simple) {
        collector.define(name.id(), SymbolFlags.DEF_ANNOT | SymbolFlags.DEF_LOCAL, name.position());
      } else if (statement.value() != null) {
        collector.define(name.id(), SymbolFlags.DEF_LOCAL, name.position());
      }
    } else {
      collector.expressions.visit(statement.target());
    }
    collector.functions.visitVariableAnnotation(statement.annotation());
    collector.expressions.visitOptional(statement.value());
  }

  private void visitAlias(Alias alias) {
    String name = alias.asname() == null ? alias.name() : alias.asname();
    if (name.equals("*")) {
      if (collector.current.kind != ScopeKind.MODULE) {
        throw new SemanticError("import * only allowed at module level", alias.position());
      }
      return;
    }
    int dot = name.indexOf('.');
    collector.define(
        dot < 0 ? name : name.substring(0, dot), SymbolFlags.DEF_IMPORT, alias.position());
  }

  private void checkFutureImport(Stmt.ImportFrom statement) {
    if (statement.level() != 0 || !"__future__".equals(statement.module())) {
      return;
    }
    Position last = collector.future.last();
    Position here = statement.position();
    if (last == null
        || here.lineno() > last.lineno()
        || (here.lineno() == last.endLineno() && here.colOffset() > last.endColOffset())) {
      throw new SemanticError(
          "from __future__ imports must occur at the beginning of the file", here);
    }
  }

  private void declare(List<String> names, String keyword, int flag, Position position) {
    for (String name : names) {
      int seen = collector.lookup(collector.current, name);
      if ((seen & ALREADY_SEEN) != 0) {
        throw new SemanticError(tooLate(name, keyword, seen), position);
      }
      collector.define(name, flag, position);
      collector.recordDirective(name, position);
    }
  }

  private static String tooLate(String name, String keyword, int seen) {
    if ((seen & SymbolFlags.DEF_PARAM) != 0) {
      return "name '" + name + "' is parameter and " + keyword;
    }
    if ((seen & SymbolFlags.USE) != 0) {
      return "name '" + name + "' is used prior to " + keyword + " declaration";
    }
    if ((seen & SymbolFlags.DEF_ANNOT) != 0) {
      return "annotated name '" + name + "' can't be " + keyword;
    }
    return "name '" + name + "' is assigned to before " + keyword + " declaration";
  }

  private void requireCoroutine(String what, Position position) {
    if (collector.allowsTopLevelAwait()) {
      collector.current.coroutine = true;
    }
    if (!collector.current.coroutine) {
      throw new SemanticError("'" + what + "' outside async function", position);
    }
  }
}
