package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.ConstantValue.Singleton;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Expressions of every kind; where which kind is allowed, the grammar says. */
final class Expressions {
  private final AstBuilder builder;

  Expressions(AstBuilder builder) {
    this.builder = builder;
  }

  Expr of(ParseTree node) {
    if (node instanceof PythonToken token) {
      return atom(token);
    }
    builder.enter();
    Expr expression = inner((SyntaxNode) node);
    builder.leave();
    return expression;
  }

  private Expr inner(SyntaxNode inner) {
    return switch (inner.getRuleIndex()) {
      case RULE_primary -> primary(inner);
      case RULE_bitwiseOr -> builder.operators.arithmetic(inner);
      case RULE_disjunction -> builder.operators.logic(inner);
      case RULE_strings -> builder.strings.concatenated(inner);
      case RULE_formatString -> builder.strings.single(inner);
      case RULE_parenthesized -> builder.displays.parenthesized(inner);
      case RULE_listDisplay -> builder.displays.list(inner);
      case RULE_braceDisplay -> builder.displays.braces(inner);
      case RULE_expression ->
          new Expr.IfExp(
              of(inner.child(2)), of(inner.child(0)), of(inner.child(4)), Tree.position(inner));
      case RULE_lambda -> lambda(inner);
      case RULE_namedExpression -> named(inner);
      case RULE_starExpression, RULE_starNamedExpression, RULE_starTarget ->
          new Expr.Starred(of(inner.child(1)), ExprContext.Load, Tree.position(inner));
      case RULE_starExpressions, RULE_expressions, RULE_starNamedExpressions, RULE_starTargets ->
          new Expr.Tuple(elements(inner, 0, inner.size()), ExprContext.Load, Tree.position(inner));
      case RULE_yieldExpression -> yieldExpression(inner);
      default -> throw Tree.reject(inner);
    };
  }

  /** The expression, or null for null. */
  Expr optional(ParseTree node) {
    return node == null ? null : of(node);
  }

  /** The children from {@code from} to {@code to}, exclusive, with commas between them. */
  List<Expr> elements(SyntaxNode list, int from, int to) {
    List<Expr> elements = new ArrayList<>((to - from + 1) / 2);
    for (int i = from; i < to; i += 2) {
      elements.add(of(list.child(i)));
    }
    return elements;
  }

  Expr.Name name(PythonToken token, ExprContext context) {
    return new Expr.Name(builder.identifier(token), context, Tree.position(token));
  }

  private Expr atom(PythonToken token) {
    Position position = Tree.position(token);
    return switch (token.type()) {
      case NAME -> new Expr.Name(builder.identifier(token), ExprContext.Load, position);
      case NUMBER -> new Expr.Constant(number(token), null, position);
      case STRING -> builder.strings.single(token);
      case NONE -> new Expr.Constant(Singleton.None, null, position);
      case TRUE -> new Expr.Constant(Singleton.True, null, position);
      case FALSE -> new Expr.Constant(Singleton.False, null, position);
      case ELLIPSIS -> new Expr.Constant(Singleton.Ellipsis, null, position);
      case YIELD -> new Expr.Yield(null, position);
      default -> throw Tree.reject(token);
    };
  }

  ConstantValue number(PythonToken token) {
    ConstantValue value = NumberLiterals.parse(builder.source.chars(), token.start(), token.end());
    if (value == null) {
      throw Tree.reject(token);
    }
    return value;
  }

  private Expr primary(SyntaxNode node) {
    boolean await = Tree.isToken(node.child(0), AWAIT);
    int i = await ? 1 : 0;
    ParseTree atom = node.child(i++);
    PythonToken start = Tree.start(atom);
    Expr value = of(atom);
    while (i < node.size()) {
      switch (Tree.type(node.child(i))) {
        case DOT -> {
          PythonToken name = (PythonToken) node.child(i + 1);
          value =
              new Expr.Attribute(
                  value, builder.identifier(name), ExprContext.Load, Tree.position(start, name));
          i += 2;
        }
        case LPAR -> {
          ParseTree arguments = node.child(i + 1);
          if (Tree.isToken(arguments, RPAR)) {
            Position position = Tree.position(start, (PythonToken) arguments);
            value = new Expr.Call(value, new ArrayList<>(0), new ArrayList<>(0), position);
            i += 2;
          } else {
            value = builder.calls.call(value, start, node, i);
            i += 3;
          }
        }
        default -> {
          Position position = Tree.position(start, (PythonToken) node.child(i + 2));
          Expr slice = builder.displays.slices(node.child(i + 1));
          value = new Expr.Subscript(value, slice, ExprContext.Load, position);
          i += 3;
        }
      }
    }
    return await ? new Expr.Await(value, Tree.position(node)) : value;
  }

  private Expr named(SyntaxNode node) {
    if (!Tree.isToken(node.child(0), NAME)) {
      throw Tree.reject(node);
    }
    return new Expr.NamedExpr(
        name((PythonToken) node.child(0), ExprContext.Store),
        of(node.child(2)),
        Tree.position(node));
  }

  private Expr lambda(SyntaxNode node) {
    Arguments arguments =
        node.size() == 4 ? builder.parameters.of(node.child(1)) : builder.parameters.none();
    return new Expr.Lambda(arguments, of(node.child(node.size() - 1)), Tree.position(node));
  }

  private Expr yieldExpression(SyntaxNode node) {
    if (node.size() == 3) {
      return new Expr.YieldFrom(of(node.child(2)), Tree.position(node));
    }
    return new Expr.Yield(of(node.child(1)), Tree.position(node));
  }
}
