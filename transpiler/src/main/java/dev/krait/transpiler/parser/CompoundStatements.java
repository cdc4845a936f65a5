package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.WithItem;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Statements with blocks, other than definitions and {@code match}. */
final class CompoundStatements {
  private final AstBuilder builder;

  CompoundStatements(AstBuilder builder) {
    this.builder = builder;
  }

  Stmt of(SyntaxNode node) {
    return switch (node.getRuleIndex()) {
      case RULE_functionDef -> builder.definitions.function(node, null, new ArrayList<>(0));
      case RULE_classDef -> builder.definitions.classDef(node, new ArrayList<>(0));
      case RULE_decorated -> builder.definitions.decorated(node);
      case RULE_ifStatement -> ifStatement(node);
      case RULE_whileStatement -> whileStatement(node);
      case RULE_forStatement -> forStatement(node, null);
      case RULE_withStatement -> withStatement(node, null);
      case RULE_tryStatement -> tryStatement(node);
      case RULE_matchStatement -> builder.patterns.match(node);
      case RULE_asyncStatement -> async(node);
      default -> throw Tree.reject(node);
    };
  }

  private Stmt async(SyntaxNode node) {
    PythonToken async = (PythonToken) node.child(0);
    SyntaxNode statement = (SyntaxNode) node.child(1);
    return switch (statement.getRuleIndex()) {
      case RULE_functionDef -> builder.definitions.function(statement, async, new ArrayList<>(0));
      case RULE_forStatement -> forStatement(statement, async);
      default -> withStatement(statement, async);
    };
  }

  private Expr expression(ParseTree node) {
    return builder.expressions.of(node);
  }

  private List<Stmt> block(ParseTree node) {
    return builder.statements.block(node);
  }

  /** The statements of an else block that is the child {@code at}, or none. */
  private List<Stmt> orElse(SyntaxNode node, int at) {
    return at < node.size() && Tree.is(node.child(at), RULE_elseBlock)
        ? block(((SyntaxNode) node.child(at)).child(2))
        : new ArrayList<>(0);
  }

  /**
   * An {@code elif} is an {@code if} in the else branch; built from the last one, as they may be
   * many.
   */
  private Stmt ifStatement(SyntaxNode node) {
    int last = node.size() - 1;
    boolean hasElse = Tree.is(node.child(last), RULE_elseBlock);
    List<Stmt> orelse = orElse(node, last);
    builder.branches(node.size() / 4);
    for (int i = last - (hasElse ? 4 : 3); ; i -= 4) {
      Position position = Tree.position((PythonToken) node.child(i), node.stopToken());
      Stmt statement =
          new Stmt.If(expression(node.child(i + 1)), block(node.child(i + 3)), orelse, position);
      if (i == 0) {
        return statement;
      }
      orelse = new ArrayList<>(1);
      orelse.add(statement);
    }
  }

  private Stmt whileStatement(SyntaxNode node) {
    return new Stmt.While(
        expression(node.child(1)), block(node.child(3)), orElse(node, 4), Tree.position(node));
  }

  private Stmt forStatement(SyntaxNode node, PythonToken async) {
    Expr target = builder.targets.store(node.child(1));
    Expr iter = expression(node.child(3));
    List<Stmt> body = block(node.child(5));
    List<Stmt> orelse = orElse(node, 6);
    if (async != null) {
      Position position = Tree.position(async, node.stopToken());
      return new Stmt.AsyncFor(target, iter, body, orelse, position);
    }
    return new Stmt.For(target, iter, body, orelse, Tree.position(node));
  }

  private Stmt withStatement(SyntaxNode node, PythonToken async) {
    List<WithItem> items = withItems(node);
    List<Stmt> body = block(node.child(node.size() - 1));
    if (async != null) {
      return new Stmt.AsyncWith(items, body, Tree.position(async, node.stopToken()));
    }
    return new Stmt.With(items, body, Tree.position(node));
  }

  private List<WithItem> withItems(SyntaxNode node) {
    List<WithItem> items = new ArrayList<>(1);
    if (Tree.isToken(node.child(1), WITH_LPAR)) {
      for (int i = 2; i < node.size() - 3; i += 2) {
        items.add(withItem(node.child(i)));
      }
      return items;
    }
    if (node.size() == 4 && isItemList(node.child(1))) {
      SyntaxNode list = (SyntaxNode) node.child(1);
      for (int i = 1; i < list.size() - 1; i += 2) {
        items.add(withItem(list.child(i)));
      }
      return items;
    }
    for (int i = 1; i < node.size() - 2; i += 2) {
      items.add(withItem(node.child(i)));
    }
    return items;
  }

  /** Whether the one thing behind {@code with} is a list of items in parentheses, not a tuple. */
  private static boolean isItemList(ParseTree node) {
    if (!Tree.is(node, RULE_parenthesized)) {
      return false;
    }
    SyntaxNode list = (SyntaxNode) node;
    if (list.size() == 2 || list.size() > 3 && Tree.is(list.child(2), RULE_comprehension)) {
      return false;
    }
    for (int i = 1; i < list.size() - 1; i += 2) {
      ParseTree item = list.child(i);
      int rule = Tree.rule(item);
      if (rule == RULE_starNamedExpression
          || rule == RULE_namedExpression
          || rule == RULE_yieldExpression
          || Tree.isToken(item, YIELD)) {
        return false;
      }
    }
    return true;
  }

  private WithItem withItem(ParseTree node) {
    if (Tree.is(node, RULE_withItem)) {
      SyntaxNode item = (SyntaxNode) node;
      return new WithItem(expression(item.child(0)), builder.targets.store(item.child(2)));
    }
    return new WithItem(expression(node), null);
  }

  private Stmt tryStatement(SyntaxNode node) {
    List<Stmt> body = block(node.child(2));
    List<ExceptHandler> handlers = new ArrayList<>(2);
    int i = 3;
    boolean star = false;
    for (; i < node.size() && Tree.is(node.child(i), RULE_exceptClause); i++) {
      SyntaxNode clause = (SyntaxNode) node.child(i);
      boolean clauseStar = Tree.isToken(clause.child(1), STAR);
      if (handlers.isEmpty()) {
        star = clauseStar;
      } else if (star != clauseStar) {
        throw Tree.reject(clause);
      }
      handlers.add(handler(clause, star ? 2 : 1));
    }
    ParseTree last = node.child(node.size() - 1);
    boolean hasFinally = Tree.is(last, RULE_finallyBlock);
    if (handlers.isEmpty() && !(hasFinally && i == node.size() - 1)) {
      throw Tree.reject(node);
    }
    List<Stmt> orelse = orElse(node, i);
    List<Stmt> finalbody = hasFinally ? block(((SyntaxNode) last).child(2)) : new ArrayList<>(0);
    Position position = Tree.position(node);
    return star
        ? new Stmt.TryStar(body, handlers, orelse, finalbody, position)
        : new Stmt.Try(body, handlers, orelse, finalbody, position);
  }

  /** A clause whose types, if it has any, are the child {@code at}. */
  private ExceptHandler handler(SyntaxNode clause, int at) {
    Position position = Tree.position(clause);
    List<Stmt> body = block(clause.child(clause.size() - 1));
    ParseTree types = clause.child(at);
    if (Tree.isToken(types, COLON)) {
      if (at == 2) {
        throw Tree.reject(types);
      }
      return new ExceptHandler(null, null, body, position);
    }
    String name = null;
    if (Tree.isToken(clause.child(at + 1), AS)) {
      if (Tree.is(types, RULE_expressions)) {
        throw Tree.reject(clause.child(at + 1));
      }
      name = builder.identifier((PythonToken) clause.child(at + 2));
    }
    return new ExceptHandler(expression(types), name, body, position);
  }
}
