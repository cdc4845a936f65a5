package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Keyword;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the order of {@code co_varnames}: the order in which CPython's compiler, which goes by
 * evaluation order, first meets each local variable. {@code locals()} shows it.
 */
final class LocalVariables {
  private final ScopeDraft scope;
  private final Map<Node, ScopeDraft> scopes;
  private final Set<String> found = new LinkedHashSet<>();

  private LocalVariables(ScopeDraft scope, Map<Node, ScopeDraft> scopes) {
    this.scope = scope;
    this.scopes = scopes;
    found.addAll(scope.parameters);
  }

  static List<String> of(ScopeDraft scope, Map<Node, ScopeDraft> scopes) {
    LocalVariables finder = new LocalVariables(scope, scopes);
    Node node = scope.node;
    if (scope.kind == ScopeKind.FUNCTION) {
      List<Stmt> body =
          node instanceof Stmt.FunctionDef f ? f.body() : ((Stmt.AsyncFunctionDef) node).body();
      new LocalVariableStatements(finder).visitAll(body);
    } else if (scope.kind == ScopeKind.LAMBDA) {
      finder.visit(((Expr.Lambda) node).body());
    } else if (node instanceof Expr.GeneratorExp e) {
      finder.visitClauses(e.generators());
      finder.visit(e.elt());
    } else if (node instanceof Expr.ListComp e) {
      finder.visitClauses(e.generators());
      finder.visit(e.elt());
    } else if (node instanceof Expr.SetComp e) {
      finder.visitClauses(e.generators());
      finder.visit(e.elt());
    } else if (node instanceof Expr.DictComp e) {
      finder.visitClauses(e.generators());
      finder.visit(e.key());
      finder.visit(e.value());
    } else {
      finder.visitAll(scope.expressions);
      // Type parameters in their order; the bases of a generic class come after them.
      scope.symbols.keySet().stream()
          .filter(name -> !name.equals(".generic_base"))
          .forEach(finder::mentionMangled);
      finder.mentionMangled(".generic_base");
    }
    return new ArrayList<>(finder.found);
  }

  void mention(String name) {
    mentionMangled(scope.mangle(scope.privateClass, name));
  }

  private void mentionMangled(String name) {
    if (scope.resolutions.get(name) == Resolution.LOCAL) {
      found.add(name);
    }
  }

  void visitAll(List<Expr> list) {
    for (Expr expression : list) {
      visit(expression);
    }
  }

  void visit(Expr expression) {
    if (expression == null || expression instanceof Expr.Constant) {
      return;
    }
    if (expression instanceof Expr.Name e) {
      mention(e.id());
    } else if (expression instanceof Expr.Attribute e) {
      visit(e.value());
    } else if (expression instanceof Expr.Call e) {
      visit(e.func());
      visitArguments(e.args(), e.keywords());
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
    } else if (expression instanceof Expr.IfExp e) {
      visit(e.test());
      visit(e.body());
      visit(e.orelse());
    } else if (expression instanceof Expr.Starred e) {
      visit(e.value());
    } else if (expression instanceof Expr.Set e) {
      visitAll(e.elts());
    } else if (expression instanceof Expr.Dict e) {
      for (int i = 0; i < e.keys().size(); i++) {
        visit(e.keys().get(i));
        visit(e.values().get(i));
      }
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
      visitAll(e.args().defaults());
      visitAll(e.args().kwDefaults());
    } else if (expression instanceof Expr.Yield e) {
      visit(e.value());
    } else if (expression instanceof Expr.YieldFrom e) {
      visit(e.value());
    } else if (expression instanceof Expr.Await e) {
      visit(e.value());
    } else if (expression instanceof Expr.GeneratorExp e) {
      visit(e.generators().get(0).iter());
    } else if (expression instanceof Expr.ListComp e) {
      visitComprehension(e, e.generators(), e.elt(), null);
    } else if (expression instanceof Expr.SetComp e) {
      visitComprehension(e, e.generators(), e.elt(), null);
    } else if (expression instanceof Expr.DictComp e) {
      visitComprehension(e, e.generators(), e.key(), e.value());
    }
  }

  void visitArguments(List<Expr> args, List<Keyword> keywords) {
    visitAll(args);
    for (Keyword keyword : keywords) {
      visit(keyword.value());
    }
  }

  /** An inlined comprehension has its variables in the frame around, saved before it begins. */
  private void visitComprehension(
      Expr node, List<Comprehension> generators, Expr first, Expr second) {
    visit(generators.get(0).iter());
    ScopeDraft comprehension = scopes.get(node);
    if (!comprehension.inlined) {
      return;
    }
    comprehension.symbols.forEach(
        (name, flags) -> {
          if ((flags & SymbolFlags.DEF_LOCAL) != 0 && (flags & SymbolFlags.DEF_NONLOCAL) == 0) {
            found.add(name);
          }
        });
    visitClauses(generators);
    visit(first);
    visit(second);
  }

  private void visitClauses(List<Comprehension> generators) {
    for (int i = 0; i < generators.size(); i++) {
      Comprehension clause = generators.get(i);
      if (i > 0) {
        visit(clause.iter());
      }
      visit(clause.target());
      visitAll(clause.ifs());
    }
  }
}
