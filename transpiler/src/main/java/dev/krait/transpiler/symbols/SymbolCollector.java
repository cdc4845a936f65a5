package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first pass of the symbol table: walks a tree in CPython's order and records what happens to
 * each name in each scope. The visitors of statements and expressions share its state.
 */
final class SymbolCollector {
  private static final Position MODULE_POSITION = new Position(0, 0, 0, 0);

  /** For the expressions that {@code eval} is given; the maps grow. */
  private static final int SMALL = 2;

  final FutureFeatures future;
  final boolean topLevelAwait;

  final Map<Node, ScopeDraft> byNode = new IdentityHashMap<>(SMALL);
  final Map<Stmt, ScopeDraft> typeParameters = new IdentityHashMap<>(SMALL);
  final Map<Stmt, ScopeDraft> signatures = new IdentityHashMap<>(SMALL);
  final Map<TypeParam, ScopeDraft> bounds = new IdentityHashMap<>(SMALL);
  final Map<TypeParam, ScopeDraft> defaults = new IdentityHashMap<>(SMALL);

  final ExpressionSymbols expressions = new ExpressionSymbols(this);
  final StatementSymbols statements = new StatementSymbols(this);
  final FunctionSymbols functions = new FunctionSymbols(this);
  final TypeParameterSymbols generics = new TypeParameterSymbols(this);
  final PatternSymbols patterns = new PatternSymbols(this);

  ScopeDraft module;
  ScopeDraft current;
  String privateClass;

  SymbolCollector(FutureFeatures future, boolean topLevelAwait) {
    this.future = future;
    this.topLevelAwait = topLevelAwait;
  }

  ScopeDraft collect(Mod mod) {
    module = enter(ScopeKind.MODULE, "top", mod, MODULE_POSITION);
    byNode.put(mod, module);
    if (mod instanceof Mod.Expression expression) {
      expressions.visit(expression.body());
    } else if (mod instanceof Mod.Interactive interactive) {
      statements.visitAll(interactive.body());
    } else {
      List<Stmt> body = ((Mod.Module) mod).body();
      module.docstring = Docstrings.hasDocstring(body);
      statements.visitAll(body);
    }
    exit();
    return module;
  }

  /** A scope that is not entered yet. */
  ScopeDraft create(ScopeKind kind, String name, Node node, Position position) {
    ScopeDraft scope = new ScopeDraft(kind, name, node, position, current);
    scope.privateClass = privateClass;
    return scope;
  }

  ScopeDraft enter(ScopeKind kind, String name, Node node, Position position) {
    ScopeDraft scope = create(kind, name, node, position);
    enter(scope);
    if (kind == ScopeKind.ANNOTATION
        || kind == ScopeKind.TYPE_VARIABLE
        || kind == ScopeKind.TYPE_ALIAS) {
      define(".format", SymbolFlags.DEF_PARAM, position);
      define(".format", SymbolFlags.USE, position);
    }
    return scope;
  }

  /**
   * Makes a scope the current one and a child of the one before, except that annotations which stay
   * text (PEP 563) have no effect on the table.
   */
  void enter(ScopeDraft scope) {
    ScopeDraft previous = current;
    if (previous != null) {
      // For now CPython forbids every walrus in an iterable, nested lambdas included (bpo-37757).
      scope.iterableDepth = previous.iterableDepth;
      if (previous.mangledNames != null && scope.kind != ScopeKind.CLASS) {
        scope.mangledNames = previous.mangledNames;
      }
    }
    current = scope;
    boolean reentered = previous != null && previous.annotationScope == scope;
    boolean text = future.annotations() && scope.kind == ScopeKind.ANNOTATION;
    if (previous != null && !reentered && !text) {
      previous.children.add(scope);
    }
  }

  void exit() {
    current = current.parent;
  }

  int lookup(ScopeDraft scope, String name) {
    return scope.flags(scope.mangle(privateClass, name));
  }

  /** Records a use or a binding in the current scope. */
  void define(String name, int flag, Position position) {
    define(name, flag, position, flag == SymbolFlags.USE ? ExprContext.Load : ExprContext.Store);
  }

  void define(String name, int flag, Position position, ExprContext context) {
    if ((flag & SymbolFlags.DEF_BOUND) != 0) {
      checkName(name, position, context);
    }
    if ((flag & SymbolFlags.DEF_TYPE_PARAM) != 0 && current.mangledNames != null) {
      current.mangledNames.add(name);
    }
    defineIn(current, name, flag, position);
  }

  /** Records a fact in a scope that may be an outer one. */
  void defineIn(ScopeDraft scope, String name, int flag, Position position) {
    String mangled = current.mangle(privateClass, name);
    int flags = scope.flags(mangled);
    if ((flag & flags & SymbolFlags.DEF_PARAM) != 0) {
      throw new SemanticError("duplicate argument '" + name + "' in function definition", position);
    }
    if ((flag & flags & SymbolFlags.DEF_TYPE_PARAM) != 0) {
      throw new SemanticError("duplicate type parameter '" + name + "'", position);
    }
    flags |= flag;
    if (scope.inIterationTarget) {
      if ((flags & (SymbolFlags.DEF_GLOBAL | SymbolFlags.DEF_NONLOCAL)) != 0) {
        throw new SemanticError(
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'",
            position);
      }
      flags |= SymbolFlags.DEF_COMP_ITER;
    }
    scope.symbols.put(mangled, flags);
    if ((flag & SymbolFlags.DEF_PARAM) != 0) {
      scope.parameters.add(mangled);
    } else if ((flag & SymbolFlags.DEF_GLOBAL) != 0) {
      module.symbols.merge(mangled, flag, (a, b) -> a | b);
    }
  }

  /** {@code __debug__} can be neither bound nor deleted. */
  void checkName(String name, Position position, ExprContext context) {
    if (context != ExprContext.Load && name.equals("__debug__")) {
      throw new SemanticError(
          (context == ExprContext.Store ? "cannot assign to " : "cannot delete ") + "__debug__",
          position);
    }
  }

  /** Remembers where a name was declared, for errors that only the second pass can find. */
  void recordDirective(String name, Position position) {
    current.directives.add(new ScopeDraft.Directive(current.mangle(privateClass, name), position));
  }

  /** Whether the current scope is the body of an {@code async def}. */
  boolean inAsyncFunction() {
    return current.kind.isFunction() && current.coroutine;
  }

  boolean allowsTopLevelAwait() {
    return topLevelAwait && current.kind == ScopeKind.MODULE;
  }
}
