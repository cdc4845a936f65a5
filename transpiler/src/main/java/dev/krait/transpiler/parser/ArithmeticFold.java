package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.UnaryOperator;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Folds one list of arithmetic operators with two stacks. A sign binds weaker than the {@code **}
 * behind it and stronger than everything else; {@code **} associates to the right.
 */
final class ArithmeticFold {
  private static final int SIGN = 7;
  private static final int POWER = 8;

  private final Expressions expressions;
  private final SyntaxNode node;
  private final Expr[] values;
  private final PythonToken[] starts;
  private final PythonToken[] operators;
  private final int[] strengths;
  private int valueCount;
  private int operatorCount;
  private PythonToken lastEnd;

  ArithmeticFold(Expressions expressions, SyntaxNode node) {
    this.expressions = expressions;
    this.node = node;
    int size = node.size();
    values = new Expr[size];
    starts = new PythonToken[size];
    operators = new PythonToken[size];
    strengths = new int[size];
  }

  Expr fold() {
    boolean operandExpected = true;
    for (int i = 0; i < node.size(); i++) {
      ParseTree child = node.child(i);
      if (operandExpected) {
        if (Operators.isSign(child)) {
          push((PythonToken) child, SIGN);
        } else {
          values[valueCount] = expressions.of(child);
          starts[valueCount++] = Tree.start(child);
          lastEnd = Tree.stop(child);
          operandExpected = false;
        }
      } else {
        PythonToken operator = (PythonToken) child;
        int strength = strength(operator.type());
        reduce(strength == POWER ? POWER + 1 : strength);
        push(operator, strength);
        operandExpected = true;
      }
    }
    reduce(0);
    return values[0];
  }

  private void push(PythonToken operator, int strength) {
    operators[operatorCount] = operator;
    strengths[operatorCount++] = strength;
  }

  /** Applies what binds at least as strongly as the operator to come. */
  private void reduce(int strength) {
    while (operatorCount > 0 && strengths[operatorCount - 1] >= strength) {
      operatorCount--;
      PythonToken operator = operators[operatorCount];
      int top = valueCount - 1;
      if (strengths[operatorCount] == SIGN) {
        values[top] =
            new Expr.UnaryOp(sign(operator.type()), values[top], Tree.position(operator, lastEnd));
        starts[top] = operator;
      } else {
        valueCount = top;
        values[top - 1] =
            new Expr.BinOp(
                values[top - 1],
                operator(operator.type()),
                values[top],
                Tree.position(starts[top - 1], lastEnd));
      }
    }
  }

  private static int strength(int type) {
    return switch (type) {
      case VBAR -> 1;
      case CIRCUMFLEX -> 2;
      case AMPER -> 3;
      case LEFTSHIFT, RIGHTSHIFT -> 4;
      case PLUS, MINUS -> 5;
      case DOUBLESTAR -> POWER;
      default -> 6;
    };
  }

  static UnaryOperator sign(int type) {
    return switch (type) {
      case MINUS -> UnaryOperator.USub;
      case PLUS -> UnaryOperator.UAdd;
      default -> UnaryOperator.Invert;
    };
  }

  static Operator operator(int type) {
    return switch (type) {
      case PLUS -> Operator.Add;
      case MINUS -> Operator.Sub;
      case STAR -> Operator.Mult;
      case SLASH -> Operator.Div;
      case DOUBLESLASH -> Operator.FloorDiv;
      case PERCENT -> Operator.Mod;
      case AT -> Operator.MatMult;
      case LEFTSHIFT -> Operator.LShift;
      case RIGHTSHIFT -> Operator.RShift;
      case VBAR -> Operator.BitOr;
      case CIRCUMFLEX -> Operator.BitXor;
      case AMPER -> Operator.BitAnd;
      case DOUBLESTAR -> Operator.Pow;
      default -> throw new IllegalArgumentException("no arithmetic operator: " + type);
    };
  }
}
