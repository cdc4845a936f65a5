package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Keyword;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.List;

/** Records the names of expressions, in the order of CPython's {@code symtable_visit_expr}. */
final class ExpressionSymbols {
  private final SymbolCollector collector;
  private final ComprehensionSymbols comprehensions;

  ExpressionSymbols(SymbolCollector collector) {
    this.collector = collector;
    this.comprehensions = new ComprehensionSymbols(collector, this);
  }

  void visitAll(List<Expr> list) {
    for (Expr expression : list) {
      visitOptional(expression);
    }
  }

  void visitOptional(Expr expression) {
    if (expression != null) {
      visit(expression);
    }
  }

  void visit(Expr expression) {
    if (expression instanceof Expr.Name e) {
      visitName(e);
    } else if (expression instanceof Expr.Attribute e) {
      collector.checkName(e.attr(), e.position(), e.ctx());
      visit(e.value());
    } else if (expression instanceof Expr.Call e) {
      visit(e.func());
      visitAll(e.args());
      checkKeywords(e.keywords());
      for (Keyword keyword : e.keywords()) {
        visit(keyword.value());
      }
    } else if (expression instanceof Expr.BinOp e) {
      visit(e.left());
      visit(e.right());
    } else if (expression instanceof Expr.Subscript e) {
      visit(e.value());
      visit(e.slice());
    } else if (expression instanceof Expr.Tuple e) {
      visitAll(e.elts());
    } else if (expression instanceof Expr.List e) {
      visitAll(e.elts());
    } else if (expression instanceof Expr.Compare e) {
      visit(e.left());
      visitAll(e.comparators());
    } else if (expression instanceof Expr.BoolOp e) {
      visitAll(e.values());
    } else if (expression instanceof Expr.UnaryOp e) {
      visit(e.operand());
    } else if (expression instanceof Expr.Dict e) {
      visitAll(e.keys());
      visitAll(e.values());
    } else if (expression instanceof Expr.Set e) {
      visitAll(e.elts());
    } else if (expression instanceof Expr.IfExp e) {
      visit(e.test());
      visit(e.body());
      visit(e.orelse());
    } else if (expression instanceof Expr.Starred e) {
      visit(e.value());
    } else if (expression instanceof Expr.Slice e) {
      visitOptional(e.lower());
      visitOptional(e.upper());
      visitOptional(e.step());
    } else if (!(expression instanceof Expr.Constant)) {
      visitRarer(expression);
    }
  }

  private void visitRarer(Expr expression) {
    if (expression instanceof Expr.JoinedStr e) {
      visitAll(e.values());
    } else if (expression instanceof Expr.FormattedValue e) {
      visit(e.value());
      visitOptional(e.formatSpec());
    } else if (expression instanceof Expr.TemplateStr e) {
      visitAll(e.values());
    } else if (expression instanceof Expr.Interpolation e) {
      visit(e.value());
      visitOptional(e.formatSpec());
    } else if (expression instanceof Expr.Lambda e) {
      collector.functions.visitLambda(e);
    } else if (expression instanceof Expr.GeneratorExp e) {
      comprehensions.visit(
          e, ScopeKind.GENERATOR_EXPRESSION, "genexpr", e.generators(), null, e.elt());
    } else if (expression instanceof Expr.ListComp e) {
      comprehensions.visit(
          e, ScopeKind.LIST_COMPREHENSION, "listcomp", e.generators(), null, e.elt());
    } else if (expression instanceof Expr.SetComp e) {
      comprehensions.visit(
          e, ScopeKind.SET_COMPREHENSION, "setcomp", e.generators(), null, e.elt());
    } else if (expression instanceof Expr.DictComp e) {
      comprehensions.visit(
          e, ScopeKind.DICT_COMPREHENSION, "dictcomp", e.generators(), e.value(), e.key());
    } else if (expression instanceof Expr.NamedExpr e) {
      forbidInAnnotationScope("named expression", e);
      comprehensions.checkNamedExpression(e);
      visit(e.value());
      visit(e.target());
    } else if (expression instanceof Expr.Yield e) {
      visitYield(e, e.value());
    } else if (expression instanceof Expr.YieldFrom e) {
      visitYield(e, e.value());
    } else if (expression instanceof Expr.Await e) {
      visitAwait(e);
    } else {
      throw new IllegalArgumentException("no symbols for " + expression.getClass().getSimpleName());
    }
  }

  void checkKeywords(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null) {
        collector.checkName(keyword.arg(), keyword.position(), ExprContext.Store);
      }
    }
  }

  private void visitName(Expr.Name name) {
    ScopeDraft scope = collector.current;
    if (scope.inUnevaluatedAnnotation) {
      return;
    }
    boolean load = name.ctx() == ExprContext.Load;
    collector.define(
        name.id(), load ? SymbolFlags.USE : SymbolFlags.DEF_LOCAL, name.position(), name.ctx());
    // super() without arguments finds its class through the cell __class__.
    if (load && scope.kind.isFunctionLike() && name.id().equals("super")) {
      collector.define("__class__", SymbolFlags.USE, name.position());
    }
  }

  private void visitYield(Expr expression, Expr value) {
    forbidInAnnotationScope("yield expression", expression);
    visitOptional(value);
    collector.current.generator = true;
    String inside =
        switch (collector.current.kind) {
          case LIST_COMPREHENSION -> "list comprehension";
          case SET_COMPREHENSION -> "set comprehension";
          case DICT_COMPREHENSION -> "dict comprehension";
          case GENERATOR_EXPRESSION -> "generator expression";
          default -> null;
        };
    if (inside != null) {
      throw new SemanticError("'yield' inside " + inside, expression.position());
    }
  }

  private void visitAwait(Expr.Await await) {
    forbidInAnnotationScope("await expression", await);
    ScopeDraft scope = collector.current;
    if (!collector.allowsTopLevelAwait()) {
      if (!scope.kind.isFunctionLike()) {
        throw new SemanticError("'await' outside function", await.position());
      }
      if (!collector.inAsyncFunction() && !scope.kind.isComprehension()) {
        throw new SemanticError("'await' outside async function", await.position());
      }
    }
    visit(await.value());
    scope.coroutine = true;
  }

  private void forbidInAnnotationScope(String what, Expr expression) {
    ScopeDraft scope = collector.current;
    String where =
        switch (scope.kind) {
          case ANNOTATION -> "an annotation";
          case TYPE_VARIABLE -> scope.typeVariableRole;
          case TYPE_ALIAS -> "a type alias";
          case TYPE_PARAMETERS -> "the definition of a generic";
          default -> null;
        };
    if (where != null) {
      throw new SemanticError(what + " cannot be used within " + where, expression.position());
    }
  }
}
