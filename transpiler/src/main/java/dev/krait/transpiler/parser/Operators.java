package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.BoolOperator;
import dev.krait.transpiler.ast.CompareOperator;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Folds the flat lists of operators and operands by precedence. Chains of any length take no Java
 * stack.
 */
final class Operators {
  private final AstBuilder builder;

  Operators(AstBuilder builder) {
    this.builder = builder;
  }

  /** Arithmetic, shifts and bitwise operators, with signs. */
  Expr arithmetic(SyntaxNode node) {
    if (node.size() == 3 && !isSign(node.child(0))) {
      return new Expr.BinOp(
          builder.expressions.of(node.child(0)),
          ArithmeticFold.operator(Tree.type(node.child(1))),
          builder.expressions.of(node.child(2)),
          Tree.position(node));
    }
    if (node.size() == 2) {
      return new Expr.UnaryOp(
          ArithmeticFold.sign(Tree.type(node.child(0))),
          builder.expressions.of(node.child(1)),
          Tree.position(node));
    }
    builder.branches(nestingOperators(node));
    return new ArithmeticFold(builder.expressions, node).fold();
  }

  static boolean isSign(ParseTree node) {
    int type = Tree.type(node);
    return type == MINUS || type == PLUS || type == TILDE;
  }

  static Operator augmented(int type) {
    return switch (type) {
      case PLUSEQUAL -> Operator.Add;
      case MINUSEQUAL -> Operator.Sub;
      case STAREQUAL -> Operator.Mult;
      case ATEQUAL -> Operator.MatMult;
      case SLASHEQUAL -> Operator.Div;
      case PERCENTEQUAL -> Operator.Mod;
      case AMPEREQUAL -> Operator.BitAnd;
      case VBAREQUAL -> Operator.BitOr;
      case CIRCUMFLEXEQUAL -> Operator.BitXor;
      case LEFTSHIFTEQUAL -> Operator.LShift;
      case RIGHTSHIFTEQUAL -> Operator.RShift;
      case DOUBLESTAREQUAL -> Operator.Pow;
      case DOUBLESLASHEQUAL -> Operator.FloorDiv;
      default -> throw new IllegalArgumentException("no augmented assignment: " + type);
    };
  }

  /** {@code or}, {@code and}, {@code not} and comparisons. */
  Expr logic(SyntaxNode node) {
    builder.branches(nestingOperators(node));
    return new LogicFold(node).or();
  }

  /** How many operators have an operand on their right that nests in them. */
  private static int nestingOperators(SyntaxNode node) {
    int count = 0;
    boolean afterOperator = true;
    for (int i = 0; i < node.size(); i++) {
      boolean operator = node.child(i) instanceof PythonToken token && isOperator(token.type());
      if (operator && (afterOperator || Tree.isToken(node.child(i), DOUBLESTAR))) {
        count++;
      }
      afterOperator = operator;
    }
    return count;
  }

  private static boolean isOperator(int type) {
    return type != NAME && type != NUMBER && type != RPAR && type != RSQB && type != RBRACE;
  }

  /** A cursor over the children of one list of logical operators. */
  private final class LogicFold {
    private final SyntaxNode node;
    private int at;

    LogicFold(SyntaxNode node) {
      this.node = node;
    }

    private boolean next(int type) {
      return at < node.size() && Tree.isToken(node.child(at), type);
    }

    Expr or() {
      int first = at;
      Expr value = and();
      if (!next(OR)) {
        return value;
      }
      List<Expr> values = new ArrayList<>(4);
      values.add(value);
      while (next(OR)) {
        at++;
        values.add(and());
      }
      return new Expr.BoolOp(
          BoolOperator.Or, values, Tree.position(node.child(first), node.child(at - 1)));
    }

    private Expr and() {
      int first = at;
      Expr value = not();
      if (!next(AND)) {
        return value;
      }
      List<Expr> values = new ArrayList<>(4);
      values.add(value);
      while (next(AND)) {
        at++;
        values.add(not());
      }
      return new Expr.BoolOp(
          BoolOperator.And, values, Tree.position(node.child(first), node.child(at - 1)));
    }

    private Expr not() {
      int first = at;
      while (next(NOT)) {
        at++;
      }
      int inner = at;
      Expr value = comparison();
      PythonToken end = Tree.stop(node.child(at - 1));
      for (int i = inner - 1; i >= first; i--) {
        value =
            new Expr.UnaryOp(
                UnaryOperator.Not, value, Tree.position((PythonToken) node.child(i), end));
      }
      return value;
    }

    private Expr comparison() {
      int first = at;
      Expr left = operand();
      if (at == node.size() || next(AND) || next(OR)) {
        return left;
      }
      List<CompareOperator> operators = new ArrayList<>(1);
      List<Expr> comparators = new ArrayList<>(1);
      while (at < node.size() && !next(AND) && !next(OR)) {
        operators.add(operator());
        comparators.add(operand());
      }
      return new Expr.Compare(
          left, operators, comparators, Tree.position(node.child(first), node.child(at - 1)));
    }

    private Expr operand() {
      if (next(NOT)) {
        throw Tree.reject(node.child(at));
      }
      return builder.expressions.of(node.child(at++));
    }

    private CompareOperator notEqual(PythonToken token) {
      boolean pointed = builder.source.chars()[token.start()] == '<';
      if (pointed != builder.imports.pointedNotEqual()) {
        throw Tree.reject(token);
      }
      return CompareOperator.NotEq;
    }

    private CompareOperator operator() {
      return switch (Tree.type(node.child(at++))) {
        case LESS -> CompareOperator.Lt;
        case GREATER -> CompareOperator.Gt;
        case EQEQUAL -> CompareOperator.Eq;
        case NOTEQUAL -> notEqual((PythonToken) node.child(at - 1));
        case LESSEQUAL -> CompareOperator.LtE;
        case GREATEREQUAL -> CompareOperator.GtE;
        case IN -> CompareOperator.In;
        case IS -> {
          if (next(NOT)) {
            at++;
            yield CompareOperator.IsNot;
          }
          yield CompareOperator.Is;
        }
        default -> {
          at++;
          yield CompareOperator.NotIn;
        }
      };
    }
  }
}
