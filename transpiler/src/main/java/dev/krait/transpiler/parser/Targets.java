package dev.krait.transpiler.parser;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Turns what was read as an expression into what it is assigned to or deleted as. */
final class Targets {
  private final AstBuilder builder;

  Targets(AstBuilder builder) {
    this.builder = builder;
  }

  /** A target of an assignment, a loop or a {@code with}, starred or not. */
  Expr store(ParseTree node) {
    return target(builder.expressions.of(node), ExprContext.Store, true, node);
  }

  /** The target of an augmented or annotated assignment: a name, an attribute or a subscript. */
  Expr single(ParseTree node) {
    Expr value = builder.expressions.of(node);
    if (value instanceof Expr.Name
        || value instanceof Expr.Attribute
        || value instanceof Expr.Subscript) {
      return target(value, ExprContext.Store, false, node);
    }
    throw Tree.reject(node);
  }

  Expr delete(ParseTree node) {
    return target(builder.expressions.of(node), ExprContext.Del, false, node);
  }

  private Expr target(Expr value, ExprContext context, boolean starred, ParseTree node) {
    if (value instanceof Expr.Name name) {
      return new Expr.Name(name.id(), context, name.position());
    }
    if (value instanceof Expr.Attribute attribute) {
      return new Expr.Attribute(attribute.value(), attribute.attr(), context, attribute.position());
    }
    if (value instanceof Expr.Subscript subscript) {
      return new Expr.Subscript(
          subscript.value(), subscript.slice(), context, subscript.position());
    }
    if (value instanceof Expr.Tuple tuple) {
      return new Expr.Tuple(all(tuple.elts(), context, node), context, tuple.position());
    }
    if (value instanceof Expr.List list) {
      return new Expr.List(all(list.elts(), context, node), context, list.position());
    }
    if (starred && value instanceof Expr.Starred star) {
      Expr inner = target(star.value(), context, false, node);
      return new Expr.Starred(inner, context, star.position());
    }
    throw Tree.reject(node);
  }

  private List<Expr> all(List<Expr> elements, ExprContext context, ParseTree node) {
    List<Expr> targets = new ArrayList<>(elements.size());
    for (Expr element : elements) {
      targets.add(target(element, context, context == ExprContext.Store, node));
    }
    return targets;
  }
}
