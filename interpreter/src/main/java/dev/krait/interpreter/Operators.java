package dev.krait.interpreter;

import dev.krait.ir.IrExpr;
import dev.krait.ir.Operator;
import dev.krait.runtime.object.PyObject;

/** Arithmetic (reference, 6.5 to 6.9). */
final class Operators {
  private Operators() {}

  /** {@code left op right}. */
  abstract static class Binary extends Expression {
    final Expression left;
    final Expression right;

    Binary(Expression left, Expression right) {
      this.left = left;
      this.right = right;
    }
  }

  /** One operator on two values. */
  private interface Operation {
    PyObject apply(PyObject left, PyObject right);
  }

  private static final class Other extends Binary {
    private final Operation operation;

    Other(Operation operation, Expression left, Expression right) {
      super(left, right);
      this.operation = operation;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = left.value(frame);
      return operation.apply(first, right.value(frame));
    }
  }

  private static final class Add extends Binary {
    Add(Expression left, Expression right) {
      super(left, right);
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = left.value(frame);
      return first.add(right.value(frame));
    }
  }

  private static final class Sub extends Binary {
    Sub(Expression left, Expression right) {
      super(left, right);
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = left.value(frame);
      return first.sub(right.value(frame));
    }
  }

  private static final class Mul extends Binary {
    Mul(Expression left, Expression right) {
      super(left, right);
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = left.value(frame);
      return first.mul(right.value(frame));
    }
  }

  static Expression binary(Operator operator, Expression left, Expression right) {
    return switch (operator) {
      case ADD -> new Add(left, right);
      case SUB -> new Sub(left, right);
      case MUL -> new Mul(left, right);
      case MAT_MUL -> new Other(PyObject::matMul, left, right);
      case TRUE_DIV -> new Other(PyObject::trueDiv, left, right);
      case FLOOR_DIV -> new Other(PyObject::floorDiv, left, right);
      case MOD -> new Other(PyObject::mod, left, right);
      case POW -> new Other(PyObject::pow, left, right);
      case L_SHIFT -> new Other(PyObject::lShift, left, right);
      case R_SHIFT -> new Other(PyObject::rShift, left, right);
      case AND -> new Other(PyObject::and, left, right);
      case XOR -> new Other(PyObject::xor, left, right);
      case OR -> new Other(PyObject::or, left, right);
    };
  }

  static Expression inPlace(Operator operator, Expression left, Expression right) {
    Operation operation =
        switch (operator) {
          case ADD -> PyObject::iAdd;
          case SUB -> PyObject::iSub;
          case MUL -> PyObject::iMul;
          case MAT_MUL -> PyObject::iMatMul;
          case TRUE_DIV -> PyObject::iTrueDiv;
          case FLOOR_DIV -> PyObject::iFloorDiv;
          case MOD -> PyObject::iMod;
          case POW -> PyObject::iPow;
          case L_SHIFT -> PyObject::iLShift;
          case R_SHIFT -> PyObject::iRShift;
          case AND -> PyObject::iAnd;
          case XOR -> PyObject::iXor;
          case OR -> PyObject::iOr;
        };
    return new Other(operation, left, right);
  }

  /** {@code -x}, {@code +x}, {@code ~x}. */
  static final class Unary extends Expression {
    private final IrExpr.UnaryOperator operator;
    private final Expression operand;

    Unary(IrExpr.UnaryOperator operator, Expression operand) {
      this.operator = operator;
      this.operand = operand;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject value = operand.value(frame);
      return switch (operator) {
        case NEG -> value.neg();
        case POS -> value.pos();
        case INVERT -> value.invert();
      };
    }
  }
}
