package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** What stands in brackets: groups, tuples, lists, dicts, sets, comprehensions, subscripts. */
final class Displays {
  private final AstBuilder builder;

  Displays(AstBuilder builder) {
    this.builder = builder;
  }

  Expr parenthesized(SyntaxNode node) {
    Position position = Tree.position(node);
    if (node.size() == 2) {
      return new Expr.Tuple(new ArrayList<>(0), ExprContext.Load, position);
    }
    if (node.size() == 3) {
      if (Tree.is(node.child(1), RULE_starNamedExpression)) {
        throw Tree.reject(node.child(1));
      }
      return builder.expressions.of(node.child(1));
    }
    if (Tree.is(node.child(2), RULE_comprehension)) {
      return new Expr.GeneratorExp(element(node), comprehensions(node, 2), position);
    }
    return new Expr.Tuple(elements(node), ExprContext.Load, position);
  }

  Expr list(SyntaxNode node) {
    Position position = Tree.position(node);
    if (node.size() > 3 && Tree.is(node.child(2), RULE_comprehension)) {
      return new Expr.ListComp(element(node), comprehensions(node, 2), position);
    }
    return new Expr.List(elements(node), ExprContext.Load, position);
  }

  /** A dict or a set: the first item decides. */
  Expr braces(SyntaxNode node) {
    Position position = Tree.position(node);
    if (node.size() == 2) {
      return new Expr.Dict(new ArrayList<>(0), new ArrayList<>(0), position);
    }
    boolean comprehension = Tree.is(node.child(2), RULE_comprehension);
    if (!Tree.is(node.child(1), RULE_braceItem)) {
      if (comprehension) {
        return new Expr.SetComp(element(node), comprehensions(node, 2), position);
      }
      return new Expr.Set(elements(node), position);
    }
    if (comprehension) {
      SyntaxNode item = (SyntaxNode) node.child(1);
      if (item.size() == 2) {
        throw Tree.reject(item);
      }
      return new Expr.DictComp(
          key(item), builder.expressions.of(item.child(2)), comprehensions(node, 2), position);
    }
    return dict(node, position);
  }

  private Expr dict(SyntaxNode node, Position position) {
    List<Expr> keys = new ArrayList<>(node.size() / 2);
    List<Expr> values = new ArrayList<>(node.size() / 2);
    for (int i = 1; i < node.size() - 1; i += 2) {
      if (!Tree.is(node.child(i), RULE_braceItem)) {
        throw Tree.reject(node.child(i));
      }
      SyntaxNode item = (SyntaxNode) node.child(i);
      if (item.size() == 2) {
        keys.add(null);
        values.add(builder.expressions.of(item.child(1)));
      } else {
        keys.add(key(item));
        values.add(builder.expressions.of(item.child(2)));
      }
    }
    return new Expr.Dict(keys, values, position);
  }

  private Expr key(SyntaxNode item) {
    ParseTree key = item.child(0);
    if (Tree.is(key, RULE_starNamedExpression) || Tree.is(key, RULE_namedExpression)) {
      throw Tree.reject(item);
    }
    return builder.expressions.of(key);
  }

  /** The elements between the brackets; a dict's items are refused. */
  private List<Expr> elements(SyntaxNode node) {
    return builder.expressions.elements(node, 1, node.size() - 1);
  }

  /** The element of a comprehension, which is never starred. */
  private Expr element(SyntaxNode node) {
    if (Tree.is(node.child(1), RULE_starNamedExpression)) {
      throw Tree.reject(node.child(1));
    }
    return builder.expressions.of(node.child(1));
  }

  /** The comprehension clauses among the children from {@code from} on. */
  List<Comprehension> comprehensions(SyntaxNode node, int from) {
    List<Comprehension> clauses = new ArrayList<>(1);
    for (int i = from; i < node.size() && Tree.is(node.child(i), RULE_comprehension); i++) {
      clauses.add(comprehension((SyntaxNode) node.child(i)));
    }
    return clauses;
  }

  private Comprehension comprehension(SyntaxNode node) {
    int isAsync = Tree.isToken(node.child(0), ASYNC) ? 1 : 0;
    int target = isAsync + 1;
    List<Expr> conditions = new ArrayList<>(1);
    for (int i = target + 4; i < node.size(); i += 2) {
      conditions.add(builder.expressions.of(node.child(i)));
    }
    return new Comprehension(
        builder.targets.store(node.child(target)),
        builder.expressions.of(node.child(target + 2)),
        conditions,
        isAsync);
  }

  /** What stands in the brackets of a subscript. */
  Expr slices(ParseTree node) {
    if (Tree.is(node, RULE_slices)) {
      SyntaxNode list = (SyntaxNode) node;
      List<Expr> elements = new ArrayList<>(list.size() / 2 + 1);
      for (int i = 0; i < list.size(); i += 2) {
        elements.add(slice(list.child(i)));
      }
      return new Expr.Tuple(elements, ExprContext.Load, Tree.position(list));
    }
    Expr slice = slice(node);
    if (slice instanceof Expr.Starred) {
      List<Expr> elements = new ArrayList<>(1);
      elements.add(slice);
      return new Expr.Tuple(elements, ExprContext.Load, Tree.position(node));
    }
    return slice;
  }

  private Expr slice(ParseTree node) {
    if (Tree.isToken(node, COLON)) {
      return new Expr.Slice(null, null, null, Tree.position(node));
    }
    if (!Tree.is(node, RULE_slice)) {
      return builder.expressions.of(node);
    }
    SyntaxNode slice = (SyntaxNode) node;
    if (Tree.isToken(slice.child(0), STAR)) {
      return new Expr.Starred(
          builder.expressions.of(slice.child(1)), ExprContext.Load, Tree.position(slice));
    }
    Expr[] bounds = new Expr[3];
    int bound = 0;
    for (int i = 0; i < slice.size(); i++) {
      ParseTree child = slice.child(i);
      if (Tree.isToken(child, COLON)) {
        bound++;
      } else if (Tree.is(child, RULE_namedExpression)) {
        throw Tree.reject(child);
      } else {
        bounds[bound] = builder.expressions.of(child);
      }
    }
    return new Expr.Slice(bounds[0], bounds[1], bounds[2], Tree.position(slice));
  }
}
