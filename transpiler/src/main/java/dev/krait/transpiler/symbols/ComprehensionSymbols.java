package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.List;

/**
 * Records the names of comprehensions: a scope of their own, except for the first iterable, and
 * {@code :=} binding in the scope around (PEP 572).
 */
final class ComprehensionSymbols {
  private final SymbolCollector collector;
  private final ExpressionSymbols expressions;

  ComprehensionSymbols(SymbolCollector collector, ExpressionSymbols expressions) {
    this.collector = collector;
    this.expressions = expressions;
  }

  /** {@code value} is the value of a dict comprehension, which CPython visits before the key. */
  void visit(
      Expr node,
      ScopeKind kind,
      String name,
      List<Comprehension> generators,
      Expr value,
      Expr element) {
    Comprehension outermost = generators.get(0);
    visitIterable(outermost.iter());
    Position position = node.position();
    ScopeDraft scope = collector.enter(kind, name, node, position);
    collector.byNode.put(node, scope);
    scope.coroutine = outermost.isAsync() != 0;
    collector.define(".0", SymbolFlags.DEF_PARAM, position);
    visitTarget(outermost.target());
    expressions.visitAll(outermost.ifs());
    for (Comprehension inner : generators.subList(1, generators.size())) {
      visitTarget(inner.target());
      visitIterable(inner.iter());
      expressions.visitAll(inner.ifs());
      if (inner.isAsync() != 0) {
        scope.coroutine = true;
      }
    }
    expressions.visitOptional(value);
    expressions.visit(element);
    scope.generator = kind == ScopeKind.GENERATOR_EXPRESSION;
    collector.exit();
    if (scope.coroutine && !scope.generator) {
      if (!collector.inAsyncFunction()
          && !collector.current.kind.isComprehension()
          && !collector.allowsTopLevelAwait()) {
        throw new SemanticError(
            "asynchronous comprehension outside of an asynchronous function", position);
      }
      collector.current.coroutine = true;
    }
  }

  private void visitTarget(Expr target) {
    ScopeDraft scope = collector.current;
    scope.inIterationTarget = true;
    expressions.visit(target);
    scope.inIterationTarget = false;
  }

  private void visitIterable(Expr iterable) {
    ScopeDraft scope = collector.current;
    scope.iterableDepth++;
    expressions.visit(iterable);
    scope.iterableDepth--;
  }

  /** What {@code :=} means before its value and target are visited like any others. */
  void checkNamedExpression(Expr.NamedExpr named) {
    if (collector.current.iterableDepth > 0) {
      throw new SemanticError(
          "assignment expression cannot be used in a comprehension iterable expression",
          named.position());
    }
    if (collector.current.kind.isComprehension()) {
      bindAround((Expr.Name) named.target());
    }
  }

  /** Binds the target in the nearest scope that is no comprehension. */
  private void bindAround(Expr.Name target) {
    String name = target.id();
    Position position = target.position();
    ScopeDraft scope = collector.current;
    for (; scope.kind.isComprehension(); scope = scope.parent) {
      int iteration = SymbolFlags.DEF_COMP_ITER | SymbolFlags.DEF_LOCAL;
      if ((collector.lookup(scope, name) & iteration) == iteration) {
        throw new SemanticError(
            "assignment expression cannot rebind comprehension iteration variable '" + name + "'",
            position);
      }
    }
    // An annotation scope is looked through: the name goes to the block that is annotated.
    while (scope.kind == ScopeKind.ANNOTATION) {
      scope = scope.parent;
    }
    switch (scope.kind) {
      case MODULE -> {
        collector.define(name, SymbolFlags.DEF_GLOBAL, position);
        collector.recordDirective(name, position);
        collector.defineIn(scope, name, SymbolFlags.DEF_GLOBAL, position);
      }
      case CLASS -> throw notAllowed("cannot be used in a class body", position);
      case TYPE_PARAMETERS ->
          throw notAllowed("cannot be used within the definition of a generic", position);
      case TYPE_ALIAS -> throw notAllowed("cannot be used in a type alias", position);
      case TYPE_VARIABLE -> throw notAllowed("cannot be used in a TypeVar bound", position);
      default -> {
        boolean global = (collector.lookup(scope, name) & SymbolFlags.DEF_GLOBAL) != 0;
        collector.define(
            name, global ? SymbolFlags.DEF_GLOBAL : SymbolFlags.DEF_NONLOCAL, position);
        collector.recordDirective(name, position);
        collector.defineIn(scope, name, SymbolFlags.DEF_LOCAL, position);
      }
    }
  }

  private static SemanticError notAllowed(String why, Position position) {
    return new SemanticError("assignment expression within a comprehension " + why, position);
  }
}
