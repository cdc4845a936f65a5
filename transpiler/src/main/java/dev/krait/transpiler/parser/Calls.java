package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Keyword;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** The arguments of calls and of class definitions, and the order in which they may stand. */
final class Calls {
  private final AstBuilder builder;

  Calls(AstBuilder builder) {
    this.builder = builder;
  }

  /** Arguments in the order of the source, told apart as the syntax tree does. */
  static final class ArgumentList {
    final List<Expr> positional;
    final List<Keyword> keywords = new ArrayList<>(0);

    ArgumentList(int size) {
      positional = new ArrayList<>(size);
    }
  }

  /** A call whose opening parenthesis is the child {@code at} of a primary. */
  Expr call(Expr function, PythonToken start, SyntaxNode primary, int at) {
    PythonToken opening = (PythonToken) primary.child(at);
    PythonToken closing = (PythonToken) primary.child(at + 2);
    ParseTree node = primary.child(at + 1);
    Position position = Tree.position(start, closing);
    if (isGenerator(node)) {
      SyntaxNode argument = (SyntaxNode) node;
      List<Expr> positional = new ArrayList<>(1);
      positional.add(
          new Expr.GeneratorExp(
              builder.expressions.of(argument.child(0)),
              builder.displays.comprehensions(argument, 1),
              Tree.position(opening, closing)));
      return new Expr.Call(function, positional, new ArrayList<>(0), position);
    }
    ArgumentList arguments = arguments(node);
    return new Expr.Call(function, arguments.positional, arguments.keywords, position);
  }

  private static boolean isGenerator(ParseTree node) {
    return Tree.is(node, RULE_argument)
        && Tree.is(((SyntaxNode) node).child(1), RULE_comprehension);
  }

  /** A list of arguments; a generator without parentheses of its own is refused. */
  ArgumentList arguments(ParseTree node) {
    if (!Tree.is(node, RULE_arguments)) {
      ArgumentList list = new ArgumentList(1);
      add(list, node, 0);
      return list;
    }
    SyntaxNode arguments = (SyntaxNode) node;
    ArgumentList list = new ArgumentList(arguments.size() / 2 + 1);
    int seen = 0;
    for (int i = 0; i < arguments.size(); i += 2) {
      seen = add(list, arguments.child(i), seen);
    }
    return list;
  }

  private static final int KEYWORD = 1;
  private static final int DOUBLE_STARRED = 2;

  /** Adds an argument and returns what was seen, up to it, that restricts what may follow. */
  private int add(ArgumentList list, ParseTree node, int seen) {
    if (!Tree.is(node, RULE_argument)) {
      if (seen != 0) {
        throw Tree.reject(node);
      }
      list.positional.add(builder.expressions.of(node));
      return seen;
    }
    SyntaxNode argument = (SyntaxNode) node;
    ParseTree first = argument.child(0);
    Position position = Tree.position(argument);
    if (Tree.isToken(first, STAR)) {
      if (seen == DOUBLE_STARRED) {
        throw Tree.reject(node);
      }
      Expr value = builder.expressions.of(argument.child(1));
      list.positional.add(new Expr.Starred(value, ExprContext.Load, position));
      return seen;
    }
    if (Tree.isToken(first, DOUBLESTAR)) {
      list.keywords.add(new Keyword(null, builder.expressions.of(argument.child(1)), position));
      return DOUBLE_STARRED;
    }
    if (!Tree.isToken(first, NAME) || !Tree.isToken(argument.child(1), EQUAL)) {
      throw Tree.reject(node);
    }
    String name = builder.identifier((PythonToken) first);
    list.keywords.add(new Keyword(name, builder.expressions.of(argument.child(2)), position));
    return Math.max(seen, KEYWORD);
  }
}
