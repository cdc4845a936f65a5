package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Keyword;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.diagnostics.SemanticError;
import dev.krait.transpiler.diagnostics.semantic.CompilerChecks.BlockKind;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.ScopeKind;
import java.util.List;

/** Checks expressions in the order in which CPython compiles them. */
final class ExpressionChecks {
  /** Before the star of an assignment there may be so many targets. */
  private static final int MAX_BEFORE_STAR = 255;

  private final CompilerChecks checks;
  private final LiteralWarnings literals;

  ExpressionChecks(CompilerChecks checks) {
    this.checks = checks;
    this.literals = new LiteralWarnings(checks);
  }

  void visitAll(List<Expr> list) {
    for (Expr expression : list) {
      visit(expression);
    }
  }

  void visit(Expr expression) {
    if (expression == null
        || expression instanceof Expr.Name
        || expression instanceof Expr.Constant) {
      return;
    }
    if (expression instanceof Expr.Attribute e) {
      visit(e.value());
    } else if (expression instanceof Expr.Call e) {
      checkRepeatedKeywords(e.keywords());
      literals.checkCall(e);
      visit(e.func());
      visitArguments(e.args(), e.keywords());
    } else if (expression instanceof Expr.BinOp e) {
      visit(e.left());
      visit(e.right());
    } else if (expression instanceof Expr.Subscript e) {
      if (e.ctx() == ExprContext.Load) {
        literals.checkSubscript(e);
      }
      visit(e.value());
      visit(e.slice());
    } else if (expression instanceof Expr.Tuple e) {
      visitElements(e.elts(), e.ctx(), e.position());
    } else if (expression instanceof Expr.List e) {
      visitElements(e.elts(), e.ctx(), e.position());
    } else if (expression instanceof Expr.Set e) {
      e.elts().forEach(this::visitUnpacked);
    } else if (expression instanceof Expr.Compare e) {
      literals.checkCompare(e);
      visit(e.left());
      visitAll(e.comparators());
    } else if (expression instanceof Expr.BoolOp e) {
      visitAll(e.values());
    } else if (expression instanceof Expr.UnaryOp e) {
      visit(e.operand());
    } else if (expression instanceof Expr.Dict e) {
      for (int i = 0; i < e.keys().size(); i++) {
        visit(e.keys().get(i));
        visit(e.values().get(i));
      }
    } else if (expression instanceof Expr.IfExp e) {
      visit(e.test());
      visit(e.body());
      visit(e.orelse());
    } else if (expression instanceof Expr.Starred e) {
      throw new SemanticError(
          e.ctx() == ExprContext.Store
              ? "starred assignment target must be in a list or tuple"
              : "can't use starred expression here",
          e.position());
    } else {
      visitRarer(expression);
    }
  }

  private void visitRarer(Expr expression) {
    if (expression instanceof Expr.Slice e) {
      visit(e.lower());
      visit(e.upper());
      visit(e.step());
    } else if (expression instanceof Expr.JoinedStr e) {
      visitAll(e.values());
    } else if (expression instanceof Expr.FormattedValue e) {
      visit(e.value());
      visit(e.formatSpec());
    } else if (expression instanceof Expr.TemplateStr e) {
      visitAll(e.values());
    } else if (expression instanceof Expr.Interpolation e) {
      visit(e.value());
      visit(e.formatSpec());
    } else if (expression instanceof Expr.NamedExpr e) {
      visit(e.value());
      visit(e.target());
    } else if (expression instanceof Expr.Lambda e) {
      checks.functions.visitDefaults(e.args());
      checks.inUnit(checks.symbols.scope(e), () -> visit(e.body()));
    } else if (expression instanceof Expr.Yield e) {
      requireFunction("yield", e.position());
      visit(e.value());
    } else if (expression instanceof Expr.YieldFrom e) {
      requireFunction("yield from", e.position());
      if (checks.scope().kind() == ScopeKind.FUNCTION
          && checks.scope().node() instanceof Stmt.AsyncFunctionDef) {
        throw new SemanticError("'yield from' inside async function", e.position());
      }
      visit(e.value());
    } else if (expression instanceof Expr.Await e) {
      visit(e.value());
    } else if (expression instanceof Expr.GeneratorExp e) {
      visitComprehension(e, e.generators(), List.of(e.elt()));
    } else if (expression instanceof Expr.ListComp e) {
      visitComprehension(e, e.generators(), List.of(e.elt()));
    } else if (expression instanceof Expr.SetComp e) {
      visitComprehension(e, e.generators(), List.of(e.elt()));
    } else if (expression instanceof Expr.DictComp e) {
      visitComprehension(e, e.generators(), List.of(e.key(), e.value()));
    }
  }

  private void requireFunction(String keyword, Position position) {
    if (!checks.scope().kind().isFunctionLike()) {
      throw new SemanticError("'" + keyword + "' outside function", position);
    }
  }

  /** An element that may be unpacked with a star. */
  private void visitUnpacked(Expr element) {
    visit(element instanceof Expr.Starred starred ? starred.value() : element);
  }

  private void visitElements(List<Expr> elements, ExprContext context, Position position) {
    if (context == ExprContext.Store) {
      checkStars(elements, position);
    }
    if (context == ExprContext.Del) {
      visitAll(elements);
    } else {
      elements.forEach(this::visitUnpacked);
    }
  }

  private static void checkStars(List<Expr> elements, Position position) {
    boolean seen = false;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Expr.Starred) {
        if (seen) {
          throw new SemanticError("multiple starred expressions in assignment", position);
        }
        if (i > MAX_BEFORE_STAR) {
          throw new SemanticError("too many expressions in star-unpacking assignment", position);
        }
        seen = true;
      }
    }
  }

  /** The arguments of a call, or the bases and keywords of a class. */
  void visitArguments(List<Expr> args, List<Keyword> keywords) {
    checkRepeatedKeywords(keywords);
    args.forEach(this::visitUnpacked);
    for (Keyword keyword : keywords) {
      visit(keyword.value());
    }
  }

  private static void checkRepeatedKeywords(List<Keyword> keywords) {
    if (keywords.size() < 2) {
      return;
    }
    // CPython reports the first keyword that has a later twin, at that twin.
    for (int i = 0; i < keywords.size(); i++) {
      String name = keywords.get(i).arg();
      for (int j = i + 1; name != null && j < keywords.size(); j++) {
        if (name.equals(keywords.get(j).arg())) {
          throw new SemanticError("keyword argument repeated: " + name, keywords.get(j).position());
        }
      }
    }
  }

  private void visitComprehension(Expr node, List<Comprehension> generators, List<Expr> elements) {
    visit(generators.get(0).iter());
    Scope scope = checks.symbols.scope(node);
    if (scope.traits().inlined()) {
      visitClauses(generators, 0, elements, node.position());
    } else {
      checks.inUnit(scope, () -> visitClauses(generators, 0, elements, node.position()));
    }
  }

  private void visitClauses(
      List<Comprehension> generators, int index, List<Expr> elements, Position position) {
    if (index == generators.size()) {
      visitAll(elements);
      return;
    }
    Comprehension clause = generators.get(index);
    if (index > 0) {
      visit(clause.iter());
    }
    Runnable body =
        () -> {
          visit(clause.target());
          visitAll(clause.ifs());
          visitClauses(generators, index + 1, elements, position);
        };
    if (clause.isAsync() != 0) {
      checks.inBlock(BlockKind.ASYNC_COMPREHENSION, position, body);
    } else {
      body.run();
    }
  }
}
