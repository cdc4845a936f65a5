package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Arg;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import dev.krait.transpiler.diagnostics.SemanticError;
import dev.krait.transpiler.diagnostics.semantic.CompilerChecks.BlockKind;
import dev.krait.transpiler.symbols.Scope;
import java.util.List;

/** Checks functions, classes, type aliases and type parameters. */
final class FunctionChecks {
  private final CompilerChecks checks;

  FunctionChecks(CompilerChecks checks) {
    this.checks = checks;
  }

  void visitFunction(
      Stmt node, Arguments args, List<Stmt> body, List<Expr> decorators, Expr returns) {
    checks.expressions.visitAll(decorators);
    visitDefaults(args);
    List<TypeParam> typeParams =
        node instanceof Stmt.FunctionDef f
            ? f.typeParams()
            : ((Stmt.AsyncFunctionDef) node).typeParams();
    inTypeParameters(
        node,
        typeParams,
        () -> {
          visitSignature(node, args, returns);
          Scope scope = checks.symbols.scope(node);
          boolean resumable = scope.traits().generator() || scope.traits().coroutine();
          Runnable content = () -> checks.statements.visitAll(body);
          checks.inUnit(
              scope,
              resumable
                  ? () -> checks.inBlock(BlockKind.STOP_ITERATION, node.position(), content)
                  : content);
        });
  }

  void visitDefaults(Arguments args) {
    checks.expressions.visitAll(args.defaults());
    checks.expressions.visitAll(args.kwDefaults());
  }

  private void visitSignature(Stmt node, Arguments args, Expr returns) {
    if (checks.symbols.future().annotations()) {
      return;
    }
    checks.inUnit(
        checks.symbols.signature(node),
        () -> {
          args.posonlyargs().forEach(this::visitAnnotation);
          args.args().forEach(this::visitAnnotation);
          if (args.vararg() != null && args.vararg().annotation() instanceof Expr.Starred starred) {
            // PEP 646: "*args: *Ts".
            checks.expressions.visit(starred.value());
          } else {
            visitAnnotation(args.vararg());
          }
          args.kwonlyargs().forEach(this::visitAnnotation);
          visitAnnotation(args.kwarg());
          checks.expressions.visit(returns);
        });
  }

  private void visitAnnotation(Arg arg) {
    if (arg != null) {
      checks.expressions.visit(arg.annotation());
    }
  }

  void visitClass(Stmt.ClassDef definition) {
    checks.expressions.visitAll(definition.decoratorList());
    inTypeParameters(
        definition,
        definition.typeParams(),
        () -> {
          checks.inUnit(
              checks.symbols.scope(definition),
              () -> checks.statements.visitAll(definition.body()));
          checks.expressions.visitArguments(definition.bases(), definition.keywords());
        });
  }

  void visitAlias(Stmt.TypeAlias alias) {
    inTypeParameters(
        alias,
        alias.typeParams(),
        () ->
            checks.inUnit(
                checks.symbols.scope(alias), () -> checks.expressions.visit(alias.value())));
  }

  private void inTypeParameters(Stmt node, List<TypeParam> parameters, Runnable body) {
    if (parameters.isEmpty()) {
      body.run();
      return;
    }
    checks.inUnit(
        checks.symbols.typeParameters(node),
        () -> {
          visitTypeParameters(parameters);
          body.run();
        });
  }

  private void visitTypeParameters(List<TypeParam> parameters) {
    boolean seenDefault = false;
    for (TypeParam parameter : parameters) {
      String name;
      Expr value;
      if (parameter instanceof TypeParam.TypeVar p) {
        name = p.name();
        value = p.defaultValue();
        if (p.bound() != null) {
          checks.inUnit(checks.symbols.bound(p), () -> checks.expressions.visit(p.bound()));
        }
      } else if (parameter instanceof TypeParam.TypeVarTuple p) {
        name = p.name();
        // PEP 696: "*Ts = *tuple[int]".
        value =
            p.defaultValue() instanceof Expr.Starred starred ? starred.value() : p.defaultValue();
      } else {
        TypeParam.ParamSpec p = (TypeParam.ParamSpec) parameter;
        name = p.name();
        value = p.defaultValue();
      }
      if (value != null) {
        seenDefault = true;
        checks.inUnit(
            checks.symbols.defaultValue(parameter), () -> checks.expressions.visit(value));
      } else if (seenDefault) {
        throw nonDefault(name, parameter.position());
      }
    }
  }

  private static SemanticError nonDefault(String name, Position position) {
    return new SemanticError(
        "non-default type parameter '" + name + "' follows default type parameter", position);
  }
}
