package dev.krait.interpreter;

import dev.krait.ir.Variable;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** {@code not}, {@code and}, {@code or} (reference, 6.11) and conditional expressions (6.13). */
final class Booleans {
  private Booleans() {}

  static final class Not extends Condition {
    private final Expression operand;

    Not(Expression operand) {
      this.operand = operand;
    }

    @Override
    boolean test(Frame frame) {
      return !operand.test(frame);
    }
  }

  static final class And extends Expression {
    private final Expression left;
    private final Expression right;

    And(Expression left, Expression right) {
      this.left = left;
      this.right = right;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = left.value(frame);
      return first.isTrue() ? right.value(frame) : first;
    }

    @Override
    boolean test(Frame frame) {
      return left.test(frame) && right.test(frame);
    }
  }

  static final class Or extends Expression {
    private final Expression left;
    private final Expression right;

    Or(Expression left, Expression right) {
      this.left = left;
      this.right = right;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = left.value(frame);
      return first.isTrue() ? first : right.value(frame);
    }

    @Override
    boolean test(Frame frame) {
      return left.test(frame) || right.test(frame);
    }
  }

  static final class Conditional extends Expression {
    private final Expression test;
    private final Expression whenTrue;
    private final Expression whenFalse;

    Conditional(Expression test, Expression whenTrue, Expression whenFalse) {
      this.test = test;
      this.whenTrue = whenTrue;
      this.whenFalse = whenFalse;
    }

    @Override
    PyObject value(Frame frame) {
      return (test.test(frame) ? whenTrue : whenFalse).value(frame);
    }

    @Override
    boolean test(Frame frame) {
      return (test.test(frame) ? whenTrue : whenFalse).test(frame);
    }
  }

  /** Whether a variable of numbers has a value. */
  static final class IsNumber extends Condition {
    private final int place;
    private final long number;

    IsNumber(Variable variable, long number, Translation translation) {
      this.place = translation.place(variable);
      this.number = number;
    }

    @Override
    boolean test(Frame frame) {
      return frame.registers[place] instanceof IntLayout value && value.isEq(PyInt.of(number));
    }
  }
}
