package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Operator;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Unary and binary arithmetic (reference, 6.5 to 6.9). */
public final class ArithmeticLowering {
  private ArithmeticLowering() {}

  /** {@code left op right}; a long chain of left operands is walked, not recursed into. */
  public static IrExpr binary(CodeContext context, Expr.BinOp node) {
    Deque<Expr.BinOp> chain = new ArrayDeque<>();
    Expr first = node;
    while (first instanceof Expr.BinOp operation) {
      chain.push(operation);
      first = operation.left();
    }
    IrExpr value = ExpressionLowering.lower(context, first);
    int depth = 0;
    for (Expr.BinOp operation : chain) {
      IrExpr left = value;
      List<IrExpr> operands =
          ExpressionLowering.inOrder(
              context,
              List.of(() -> left, () -> ExpressionLowering.lower(context, operation.right())));
      value = new IrExpr.Binary(operator(operation.op()), operands.get(0), operands.get(1));
      // javac's recursion over nested expressions is limited; a temporary now and then keeps them
      // shallow.
      if (++depth % 200 == 0) {
        value = context.hold(value, "left", operation.position().lineno());
      }
    }
    return value;
  }

  /** {@code -x}, {@code +x}, {@code ~x}, {@code not x}; a negative literal is a constant. */
  public static IrExpr unary(CodeContext context, Expr.UnaryOp node) {
    IrExpr operand = ExpressionLowering.lower(context, node.operand());
    switch (node.op()) {
      case Not:
        return new IrExpr.Not(operand);
      case UAdd:
        return new IrExpr.Unary(IrExpr.UnaryOperator.POS, operand);
      case Invert:
        return new IrExpr.Unary(IrExpr.UnaryOperator.INVERT, operand);
      default:
        Constant negated =
            operand instanceof IrExpr.Const constant ? negate(constant.value()) : null;
        return negated != null
            ? new IrExpr.Const(negated)
            : new IrExpr.Unary(IrExpr.UnaryOperator.NEG, operand);
    }
  }

  private static Constant negate(Constant constant) {
    if (constant instanceof Constant.Int number && number.value() != Long.MIN_VALUE) {
      return new Constant.Int(-number.value());
    }
    if (constant instanceof Constant.BigInt number) {
      BigInteger negated = number.value().negate();
      return negated.bitLength() < 64
          ? new Constant.Int(negated.longValue())
          : new Constant.BigInt(negated);
    }
    if (constant instanceof Constant.Float number) {
      return new Constant.Float(-number.value());
    }
    if (constant instanceof Constant.Complex number) {
      return new Constant.Complex(-number.real(), -number.imaginary());
    }
    return null;
  }

  /** The operator of the intermediate representation. */
  public static Operator operator(dev.krait.transpiler.ast.Operator operator) {
    return switch (operator) {
      case Add -> Operator.ADD;
      case Sub -> Operator.SUB;
      case Mult -> Operator.MUL;
      case MatMult -> Operator.MAT_MUL;
      case Div -> Operator.TRUE_DIV;
      case Mod -> Operator.MOD;
      case Pow -> Operator.POW;
      case LShift -> Operator.L_SHIFT;
      case RShift -> Operator.R_SHIFT;
      case BitOr -> Operator.OR;
      case BitXor -> Operator.XOR;
      case BitAnd -> Operator.AND;
      case FloorDiv -> Operator.FLOOR_DIV;
    };
  }
}
