package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Arg;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import java.util.List;

/** Records the names of functions, lambdas, their parameters and annotations (PEP 649). */
final class FunctionSymbols {
  /** What {@code def} and {@code async def} have in common. */
  record Definition(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns,
      List<TypeParam> typeParams,
      boolean async) {
    static Definition of(Stmt.FunctionDef s) {
      return new Definition(
          s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams(), false);
    }

    static Definition of(Stmt.AsyncFunctionDef s) {
      return new Definition(
          s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams(), true);
    }
  }

  private final SymbolCollector collector;

  FunctionSymbols(SymbolCollector collector) {
    this.collector = collector;
  }

  void visit(Definition definition) {
    Position position = definition.node().position();
    collector.define(definition.name(), SymbolFlags.DEF_LOCAL, position);
    collector.expressions.visitAll(definition.args().defaults());
    collector.expressions.visitAll(definition.args().kwDefaults());
    collector.expressions.visitAll(definition.decorators());
    boolean generic = !definition.typeParams().isEmpty();
    if (generic) {
      collector.generics.enterFunction(definition);
      collector.generics.visitAll(definition.typeParams());
    }
    ScopeDraft scope =
        collector.create(ScopeKind.FUNCTION, definition.name(), definition.node(), position);
    collector.byNode.put(definition.node(), scope);
    scope.docstring = Docstrings.hasDocstring(definition.body());
    visitSignature(definition, scope);
    collector.enter(scope);
    scope.coroutine = definition.async();
    visitParameters(definition.args());
    collector.statements.visitAll(definition.body());
    collector.exit();
    if (generic) {
      collector.exit();
    }
  }

  void visitLambda(Expr.Lambda lambda) {
    collector.expressions.visitAll(lambda.args().defaults());
    collector.expressions.visitAll(lambda.args().kwDefaults());
    ScopeDraft scope = collector.enter(ScopeKind.LAMBDA, "lambda", lambda, lambda.position());
    collector.byNode.put(lambda, scope);
    visitParameters(lambda.args());
    collector.expressions.visit(lambda.body());
    collector.exit();
  }

  private void visitParameters(Arguments args) {
    args.posonlyargs().forEach(this::visitParameter);
    args.args().forEach(this::visitParameter);
    args.kwonlyargs().forEach(this::visitParameter);
    if (args.vararg() != null) {
      visitParameter(args.vararg());
      collector.current.variadic = true;
    }
    if (args.kwarg() != null) {
      visitParameter(args.kwarg());
      collector.current.keywordVariadic = true;
    }
  }

  private void visitParameter(Arg arg) {
    collector.define(arg.arg(), SymbolFlags.DEF_PARAM, arg.position());
  }

  /** The annotations of parameters and result: a scope even where there are none. */
  private void visitSignature(Definition definition, ScopeDraft function) {
    ScopeDraft around = collector.current;
    Position position = definition.node().position();
    ScopeDraft scope =
        collector.enter(ScopeKind.ANNOTATION, "__annotate__", definition.node(), position);
    collector.signatures.put(definition.node(), scope);
    if (around.seesClassScope || around.kind == ScopeKind.CLASS) {
      scope.seesClassScope = true;
      collector.define("__classdict__", SymbolFlags.USE, position);
    }
    Arguments args = definition.args();
    args.posonlyargs().forEach(this::visitArgumentAnnotation);
    args.args().forEach(this::visitArgumentAnnotation);
    visitArgumentAnnotation(args.vararg());
    visitArgumentAnnotation(args.kwarg());
    args.kwonlyargs().forEach(this::visitArgumentAnnotation);
    if (definition.returns() != null) {
      visitSignatureAnnotation(definition.returns());
    }
    collector.exit();
  }

  private void visitArgumentAnnotation(Arg arg) {
    if (arg != null && arg.annotation() != null) {
      visitSignatureAnnotation(arg.annotation());
    }
  }

  private void visitSignatureAnnotation(Expr annotation) {
    collector.current.annotationsUsed = true;
    collector.current.expressions.add(annotation);
    collector.expressions.visit(annotation);
  }

  /** The annotation of a variable, in the one annotation scope of the block around it. */
  void visitVariableAnnotation(Expr annotation) {
    ScopeDraft block = collector.current;
    Position position = annotation.position();
    // A module always keeps a record of the annotations that it has come by, a class only if need
    // be.
    boolean recorded =
        block.kind == ScopeKind.MODULE
            || (block.kind == ScopeKind.CLASS && block.inConditionalBlock);
    if (recorded && !block.conditionalAnnotations) {
      block.conditionalAnnotations = true;
      collector.define("__conditional_annotations__", SymbolFlags.USE, position);
    }
    if (block.annotationScope == null) {
      block.annotationScope =
          collector.enter(ScopeKind.ANNOTATION, "__annotate__", block.node, position);
      if (block.kind == ScopeKind.CLASS && !collector.future.annotations()) {
        collector.current.seesClassScope = true;
        collector.define("__classdict__", SymbolFlags.USE, position);
      }
    } else {
      collector.enter(block.annotationScope);
    }
    // Annotations of a function's local variables are never evaluated.
    collector.current.inUnevaluatedAnnotation = block.kind.isFunction();
    if (!block.kind.isFunction()) {
      collector.current.expressions.add(annotation);
    }
    collector.expressions.visit(annotation);
    collector.current.inUnevaluatedAnnotation = false;
    collector.exit();
  }
}
