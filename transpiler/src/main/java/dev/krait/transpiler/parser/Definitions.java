package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Functions, classes, decorators and type parameters. */
final class Definitions {
  private final AstBuilder builder;

  Definitions(AstBuilder builder) {
    this.builder = builder;
  }

  Stmt decorated(SyntaxNode node) {
    List<Expr> decorators = new ArrayList<>(1);
    int at = 0;
    while (Tree.isToken(node.child(at), AT)) {
      decorators.add(builder.expressions.of(node.child(at + 1)));
      at += 3;
    }
    if (Tree.isToken(node.child(at), ASYNC)) {
      return function((SyntaxNode) node.child(at + 1), (PythonToken) node.child(at), decorators);
    }
    SyntaxNode definition = (SyntaxNode) node.child(at);
    return definition.getRuleIndex() == RULE_classDef
        ? classDef(definition, decorators)
        : function(definition, null, decorators);
  }

  Stmt function(SyntaxNode node, PythonToken async, List<Expr> decorators) {
    String name = builder.identifier((PythonToken) node.child(1));
    int at = 2;
    List<TypeParam> typeParameters = new ArrayList<>(0);
    if (Tree.is(node.child(at), RULE_typeParameters)) {
      typeParameters = typeParameters((SyntaxNode) node.child(at++));
    }
    at++;
    Arguments arguments;
    if (Tree.isToken(node.child(at), RPAR)) {
      arguments = builder.parameters.none();
      at++;
    } else {
      arguments = builder.parameters.of(node.child(at));
      at += 2;
    }
    Expr returns =
        Tree.isToken(node.child(at), ARROW) ? builder.expressions.of(node.child(at + 1)) : null;
    List<Stmt> body = builder.statements.block(node.child(node.size() - 1));
    if (async != null) {
      Position position = Tree.position(async, node.stopToken());
      return new Stmt.AsyncFunctionDef(
          name, arguments, body, decorators, returns, typeParameters, position);
    }
    return new Stmt.FunctionDef(
        name, arguments, body, decorators, returns, typeParameters, Tree.position(node));
  }

  Stmt classDef(SyntaxNode node, List<Expr> decorators) {
    String name = builder.identifier((PythonToken) node.child(1));
    int at = 2;
    List<TypeParam> typeParameters = new ArrayList<>(0);
    if (Tree.is(node.child(at), RULE_typeParameters)) {
      typeParameters = typeParameters((SyntaxNode) node.child(at++));
    }
    Calls.ArgumentList arguments =
        Tree.isToken(node.child(at), LPAR) && !Tree.isToken(node.child(at + 1), RPAR)
            ? builder.calls.arguments(node.child(at + 1))
            : new Calls.ArgumentList(0);
    return new Stmt.ClassDef(
        name,
        arguments.positional,
        arguments.keywords,
        builder.statements.block(node.child(node.size() - 1)),
        decorators,
        typeParameters,
        Tree.position(node));
  }

  List<TypeParam> typeParameters(SyntaxNode node) {
    List<TypeParam> parameters = new ArrayList<>(node.size() / 2);
    for (int i = 1; i < node.size() - 1; i += 2) {
      parameters.add(typeParameter(node.child(i)));
    }
    return parameters;
  }

  private TypeParam typeParameter(ParseTree node) {
    Position position = Tree.position(node);
    if (node instanceof PythonToken token) {
      return new TypeParam.TypeVar(builder.identifier(token), null, null, position);
    }
    SyntaxNode parameter = (SyntaxNode) node;
    Expr bound = null;
    Expr value = null;
    int at = 1;
    for (; at < parameter.size(); at++) {
      if (Tree.isToken(parameter.child(at), COLON)) {
        bound = builder.expressions.of(parameter.child(++at));
      } else if (Tree.isToken(parameter.child(at), EQUAL)) {
        value = builder.expressions.of(parameter.child(++at));
      }
    }
    return switch (Tree.type(parameter.child(0))) {
      case STAR ->
          new TypeParam.TypeVarTuple(
              builder.identifier((PythonToken) parameter.child(1)), value, position);
      case DOUBLESTAR ->
          new TypeParam.ParamSpec(
              builder.identifier((PythonToken) parameter.child(1)), value, position);
      default ->
          new TypeParam.TypeVar(
              builder.identifier((PythonToken) parameter.child(0)), bound, value, position);
    };
  }
}
