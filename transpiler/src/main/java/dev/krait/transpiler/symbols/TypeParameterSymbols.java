package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.List;
import java.util.Map;

/** Records type parameters, their bounds and defaults, and type aliases (PEP 695, PEP 696). */
final class TypeParameterSymbols {
  private final SymbolCollector collector;

  TypeParameterSymbols(SymbolCollector collector) {
    this.collector = collector;
  }

  ScopeDraft enterClass(Stmt.ClassDef definition) {
    Position position = definition.position();
    ScopeDraft scope = enter(definition, definition.name(), position);
    // Set when the tuple of parameters is made, used for the bases.
    collector.define(".type_params", SymbolFlags.DEF_LOCAL, position);
    collector.define(".type_params", SymbolFlags.USE, position);
    collector.define(".generic_base", SymbolFlags.DEF_LOCAL, position);
    collector.define(".generic_base", SymbolFlags.USE, position);
    return scope;
  }

  void enterFunction(FunctionSymbols.Definition definition) {
    Position position = definition.node().position();
    enter(definition.node(), definition.name(), position);
    collector.define(".defaults", SymbolFlags.DEF_PARAM, position);
    if (definition.args().kwDefaults().stream().anyMatch(value -> value != null)) {
      collector.define(".kwdefaults", SymbolFlags.DEF_PARAM, position);
    }
  }

  private ScopeDraft enter(Stmt statement, String name, Position position) {
    boolean inClass = collector.current.kind == ScopeKind.CLASS;
    ScopeDraft scope = collector.enter(ScopeKind.TYPE_PARAMETERS, name, statement, position);
    collector.typeParameters.put(statement, scope);
    if (inClass) {
      scope.seesClassScope = true;
      collector.define("__classdict__", SymbolFlags.USE, position);
    }
    return scope;
  }

  void visitAlias(Stmt.TypeAlias alias) {
    collector.expressions.visit(alias.name());
    String name = ((Expr.Name) alias.name()).id();
    boolean inClass = collector.current.kind == ScopeKind.CLASS;
    boolean generic = !alias.typeParams().isEmpty();
    if (generic) {
      enter(alias, name, alias.position());
      visitAll(alias.typeParams());
    }
    ScopeDraft scope = collector.enter(ScopeKind.TYPE_ALIAS, name, alias, alias.position());
    collector.byNode.put(alias, scope);
    if (inClass) {
      scope.seesClassScope = true;
      collector.define("__classdict__", SymbolFlags.USE, alias.value().position());
    }
    scope.expressions.add(alias.value());
    collector.expressions.visit(alias.value());
    collector.exit();
    if (generic) {
      collector.exit();
    }
  }

  void visitAll(List<TypeParam> parameters) {
    for (TypeParam parameter : parameters) {
      if (parameter instanceof TypeParam.TypeVar p) {
        define(p.name(), p);
        String role = p.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound";
        visitInner(p, p.name(), p.bound(), role, collector.bounds);
        visitInner(p, p.name(), p.defaultValue(), "a TypeVar default", collector.defaults);
      } else if (parameter instanceof TypeParam.TypeVarTuple p) {
        define(p.name(), p);
        visitInner(p, p.name(), p.defaultValue(), "a TypeVarTuple default", collector.defaults);
      } else if (parameter instanceof TypeParam.ParamSpec p) {
        define(p.name(), p);
        visitInner(p, p.name(), p.defaultValue(), "a ParamSpec default", collector.defaults);
      }
    }
  }

  private void define(String name, TypeParam parameter) {
    collector.define(
        name, SymbolFlags.DEF_TYPE_PARAM | SymbolFlags.DEF_LOCAL, parameter.position());
    if (name.equals("__classdict__")) {
      throw new SemanticError(
          "reserved name '__classdict__' cannot be used for type parameter", parameter.position());
    }
  }

  private void visitInner(
      TypeParam parameter,
      String name,
      Expr expression,
      String role,
      Map<TypeParam, ScopeDraft> scopes) {
    if (expression == null) {
      return;
    }
    boolean inClass = collector.current.seesClassScope;
    Position position = expression.position();
    ScopeDraft scope = collector.enter(ScopeKind.TYPE_VARIABLE, name, parameter, position);
    scopes.put(parameter, scope);
    if (inClass) {
      scope.seesClassScope = true;
      collector.define("__classdict__", SymbolFlags.USE, position);
    }
    scope.typeVariableRole = role;
    scope.expressions.add(expression);
    collector.expressions.visit(expression);
    collector.exit();
  }
}
