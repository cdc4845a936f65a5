package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import java.util.Map;

/**
 * All scopes of a tree, by the rules of CPython's {@code symtable}. Scopes are found by the
 * identity of the node that opens them.
 */
public final class SymbolTable {
  private final Scope module;
  private final FutureFeatures future;
  private final Map<Node, Scope> byNode;
  private final Map<Stmt, Scope> typeParameters;
  private final Map<Stmt, Scope> signatures;
  private final Map<TypeParam, Scope> bounds;
  private final Map<TypeParam, Scope> defaults;

  SymbolTable(SymbolCollector collected, ScopeFinisher finisher) {
    this.module = finisher.finish(collected.module);
    this.future = collected.future;
    this.byNode = finisher.finishAll(collected.byNode);
    this.typeParameters = finisher.finishAll(collected.typeParameters);
    this.signatures = finisher.finishAll(collected.signatures);
    this.bounds = finisher.finishAll(collected.bounds);
    this.defaults = finisher.finishAll(collected.defaults);
  }

  /**
   * Builds the table.
   *
   * @throws dev.krait.transpiler.diagnostics.SemanticError where CPython's symbol table raises a
   *     SyntaxError
   */
  public static SymbolTable build(Mod mod) {
    return build(mod, FutureFeatures.of(mod), false);
  }

  /**
   * Builds the table.
   *
   * @param topLevelAwait whether the module itself may await (a flag of {@code compile})
   */
  public static SymbolTable build(Mod mod, FutureFeatures future, boolean topLevelAwait) {
    SymbolCollector collector = new SymbolCollector(future, topLevelAwait);
    SymbolAnalyzer.analyze(collector.collect(mod));
    return new SymbolTable(collector, new ScopeFinisher(collector.byNode));
  }

  /** The scope of the whole module, expression or interactive statement. */
  public Scope module() {
    return module;
  }

  public FutureFeatures future() {
    return future;
  }

  /**
   * The scope that a module, class, function, lambda, comprehension or type alias opens: its body,
   * inside the scope of its type parameters.
   */
  public Scope scope(Node node) {
    return required(byNode.get(node), node);
  }

  /** The scope of the type parameters of a generic class, function or alias. */
  public Scope typeParameters(Stmt statement) {
    return required(typeParameters.get(statement), statement);
  }

  /**
   * The scope of the annotations of a function's parameters and result. It exists for each {@code
   * def}, also where nothing is annotated ({@link ScopeTraits#annotationsUsed} tells).
   */
  public Scope signature(Stmt function) {
    return required(signatures.get(function), function);
  }

  /** The scope of the bound or the constraints of a type variable. */
  public Scope bound(TypeParam parameter) {
    return required(bounds.get(parameter), parameter);
  }

  /** The scope of the default of a type parameter (PEP 696). */
  public Scope defaultValue(TypeParam parameter) {
    return required(defaults.get(parameter), parameter);
  }

  private static Scope required(Scope scope, Node node) {
    if (scope == null) {
      throw new IllegalArgumentException("no scope for " + node.getClass().getSimpleName());
    }
    return scope;
  }

  @Override
  public String toString() {
    return SymbolTablePrinter.print(this);
  }
}
