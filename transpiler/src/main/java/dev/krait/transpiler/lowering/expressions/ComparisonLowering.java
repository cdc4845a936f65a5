package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Comparator;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.CompareOperator;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.List;

/**
 * Comparisons (reference, 6.10): {@code a op b op c} is {@code a op b and b op c}, except that
 * {@code b} is evaluated once.
 */
public final class ComparisonLowering {
  private ComparisonLowering() {}

  /** A comparison or a chain of them. */
  public static IrExpr lower(CodeContext context, Expr.Compare node) {
    IrExpr left = ExpressionLowering.lower(context, node.left());
    return node.ops().size() > BooleanLowering.LONG
        ? longChain(context, node, left)
        : link(context, node, left, 0);
  }

  private static IrExpr longChain(CodeContext context, Expr.Compare node, IrExpr first) {
    int line = node.position().lineno();
    IrExpr[] next = {context.hold(first, "middle", line)};
    return BooleanLowering.longChain(
        context,
        true,
        node.ops().size(),
        index -> {
          CompareOperator operator = node.ops().get(index);
          IrExpr left = next[0];
          IrExpr.VarGet right =
              context.hold(right(context, operator, node.comparators().get(index)), "middle", line);
          next[0] = new IrExpr.VarGet(right.variable());
          return new IrExpr.Compare(operator(operator), left, right);
        },
        line);
  }

  private static IrExpr link(CodeContext context, Expr.Compare node, IrExpr left, int index) {
    boolean last = index + 1 == node.ops().size();
    int line = node.position().lineno();
    Expr rightNode = node.comparators().get(index);
    List<IrExpr> operands =
        ExpressionLowering.inOrder(
            context, List.of(() -> left, () -> right(context, node.ops().get(index), rightNode)));
    IrExpr right = operands.get(1);
    if (last) {
      return new IrExpr.Compare(operator(node.ops().get(index)), operands.get(0), right);
    }
    IrExpr again;
    IrExpr rightOperand;
    if (right instanceof IrExpr.Const constant) {
      rightOperand = right;
      again = new IrExpr.Const(constant.value());
    } else {
      Variable middle = context.temporary("middle");
      rightOperand = new IrExpr.VarLet(middle, right);
      again = new IrExpr.VarGet(middle);
    }
    IrExpr first =
        new IrExpr.Compare(operator(node.ops().get(index)), operands.get(0), rightOperand);
    IrExpr[] rest = new IrExpr[1];
    List<IrStmt> before = context.collect(() -> rest[0] = link(context, node, again, index + 1));
    return BooleanLowering.shortCircuit(context, true, first, before, rest[0], line);
  }

  /**
   * The right operand of {@code in}: a display of constants is a constant, as CPython's optimizer
   * has it.
   */
  private static IrExpr right(CodeContext context, CompareOperator operator, Expr node) {
    IrExpr value = ExpressionLowering.lower(context, node);
    if ((operator == CompareOperator.In || operator == CompareOperator.NotIn)
        && value instanceof IrExpr.Display display) {
      List<Constant> items = DisplayLowering.constants(display.elements());
      if (items != null) {
        return new IrExpr.Const(
            display.kind() == IrExpr.DisplayKind.SET
                ? new Constant.FrozenSet(items)
                : new Constant.Tuple(items));
      }
    }
    return value;
  }

  private static Comparator operator(CompareOperator operator) {
    return switch (operator) {
      case Eq -> Comparator.EQ;
      case NotEq -> Comparator.NE;
      case Lt -> Comparator.LT;
      case LtE -> Comparator.LE;
      case Gt -> Comparator.GT;
      case GtE -> Comparator.GE;
      case Is -> Comparator.IS;
      case IsNot -> Comparator.IS_NOT;
      case In -> Comparator.IN;
      case NotIn -> Comparator.NOT_IN;
    };
  }
}
