package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Simple statements, and the way to the others. */
final class Statements {
  private final AstBuilder builder;

  Statements(AstBuilder builder) {
    this.builder = builder;
  }

  /** Adds the statements of a line, or the one compound statement. */
  void addTo(List<Stmt> body, ParseTree node) {
    if (Tree.is(node, RULE_simpleStatements)) {
      SyntaxNode line = (SyntaxNode) node;
      // Statements alternate with semicolons; the last one and the line's end are no statements.
      for (int i = 0; i < line.size(); i += 2) {
        int type = Tree.type(line.child(i));
        if (type != NEWLINE) {
          body.add(simple(line.child(i)));
        }
      }
    } else {
      body.add(builder.compounds.of((SyntaxNode) node));
    }
  }

  /** The statements of a block. */
  List<Stmt> block(ParseTree node) {
    if (!Tree.is(node, RULE_block)) {
      List<Stmt> body = new ArrayList<>(1);
      addTo(body, node);
      return body;
    }
    SyntaxNode block = (SyntaxNode) node;
    List<Stmt> body = new ArrayList<>(block.size() - 3);
    for (int i = 2; i < block.size() - 1; i++) {
      addTo(body, block.child(i));
    }
    return body;
  }

  private Stmt simple(ParseTree node) {
    Position position = Tree.position(node);
    if (node instanceof PythonToken token) {
      return switch (token.type()) {
        case PASS -> new Stmt.Pass(position);
        case BREAK -> new Stmt.Break(position);
        case CONTINUE -> new Stmt.Continue(position);
        case RETURN -> new Stmt.Return(null, position);
        case RAISE -> new Stmt.Raise(null, null, position);
        default -> new Stmt.Expr(builder.expressions.of(node), position);
      };
    }
    SyntaxNode inner = (SyntaxNode) node;
    return switch (inner.getRuleIndex()) {
      case RULE_expressionStatement -> assignment(inner, position);
      case RULE_returnStatement ->
          new Stmt.Return(builder.expressions.of(inner.child(1)), position);
      case RULE_importStatement -> builder.imports.names(inner, position);
      case RULE_importFrom -> builder.imports.from(inner, position);
      case RULE_raiseStatement -> raise(inner, position);
      case RULE_deleteStatement -> delete(inner, position);
      case RULE_assertStatement -> assertion(inner, position);
      case RULE_globalStatement -> new Stmt.Global(names(inner), position);
      case RULE_nonlocalStatement -> new Stmt.Nonlocal(names(inner), position);
      case RULE_typeAlias -> typeAlias(inner, position);
      default -> new Stmt.Expr(builder.expressions.of(inner), position);
    };
  }

  private Stmt assignment(SyntaxNode node, Position position) {
    int operator = Tree.type(node.child(1));
    if (operator == EQUAL) {
      List<Expr> targets = new ArrayList<>(node.size() / 2);
      for (int i = 0; i < node.size() - 1; i += 2) {
        targets.add(builder.targets.store(node.child(i)));
      }
      Expr value = builder.expressions.of(node.child(node.size() - 1));
      return new Stmt.Assign(targets, value, position);
    }
    Expr target = builder.targets.single(node.child(0));
    if (operator == COLON) {
      int isSimple = Tree.isToken(node.child(0), NAME) ? 1 : 0;
      Expr annotation = builder.expressions.of(node.child(2));
      Expr value = node.size() > 3 ? builder.expressions.of(node.child(4)) : null;
      return new Stmt.AnnAssign(target, annotation, value, isSimple, position);
    }
    return new Stmt.AugAssign(
        target, Operators.augmented(operator), builder.expressions.of(node.child(2)), position);
  }

  private Stmt raise(SyntaxNode node, Position position) {
    Expr cause = node.size() > 2 ? builder.expressions.of(node.child(3)) : null;
    return new Stmt.Raise(builder.expressions.of(node.child(1)), cause, position);
  }

  private Stmt delete(SyntaxNode node, Position position) {
    List<Expr> targets = new ArrayList<>(node.size() / 2);
    for (int i = 1; i < node.size(); i += 2) {
      targets.add(builder.targets.delete(node.child(i)));
    }
    return new Stmt.Delete(targets, position);
  }

  private Stmt assertion(SyntaxNode node, Position position) {
    Expr message = node.size() > 2 ? builder.expressions.of(node.child(3)) : null;
    return new Stmt.Assert(builder.expressions.of(node.child(1)), message, position);
  }

  private List<String> names(SyntaxNode node) {
    List<String> names = new ArrayList<>(node.size() / 2);
    for (int i = 1; i < node.size(); i += 2) {
      names.add(builder.identifier((PythonToken) node.child(i)));
    }
    return names;
  }

  private Stmt typeAlias(SyntaxNode node, Position position) {
    Expr name = builder.expressions.name((PythonToken) node.child(1), ExprContext.Store);
    List<TypeParam> parameters =
        Tree.is(node.child(2), RULE_typeParameters)
            ? builder.definitions.typeParameters((SyntaxNode) node.child(2))
            : new ArrayList<>(0);
    Expr value = builder.expressions.of(node.child(node.size() - 1));
    return new Stmt.TypeAlias(name, parameters, value, position);
  }
}
