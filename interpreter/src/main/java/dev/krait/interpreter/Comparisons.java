package dev.krait.interpreter;

import dev.krait.ir.Comparator;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Identity;

/** Comparisons (reference, 6.10). */
final class Comparisons {
  private Comparisons() {}

  static Expression of(Comparator comparator, Expression left, Expression right) {
    return switch (comparator) {
      case IS -> new Same(left, right, true);
      case IS_NOT -> new Same(left, right, false);
      case IN -> new Member(left, right, true);
      case NOT_IN -> new Member(left, right, false);
      default -> new Rich(comparator, left, right);
    };
  }

  private static final class Rich extends Expression {
    private final Comparator comparator;
    private final Expression left;
    private final Expression right;

    Rich(Comparator comparator, Expression left, Expression right) {
      this.comparator = comparator;
      this.left = left;
      this.right = right;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = left.value(frame);
      PyObject second = right.value(frame);
      return switch (comparator) {
        case LT -> first.lt(second);
        case LE -> first.le(second);
        case EQ -> first.eq(second);
        case NE -> first.ne(second);
        case GT -> first.gt(second);
        default -> first.ge(second);
      };
    }

    @Override
    boolean test(Frame frame) {
      PyObject first = left.value(frame);
      PyObject second = right.value(frame);
      return switch (comparator) {
        case LT -> first.isLt(second);
        case LE -> first.isLe(second);
        case EQ -> first.isEq(second);
        case NE -> first.isNe(second);
        case GT -> first.isGt(second);
        default -> first.isGe(second);
      };
    }
  }

  private static final class Same extends Condition {
    private final Expression left;
    private final Expression right;
    private final boolean same;

    Same(Expression left, Expression right, boolean same) {
      this.left = left;
      this.right = right;
      this.same = same;
    }

    @Override
    boolean test(Frame frame) {
      PyObject first = left.value(frame);
      return Identity.same(first, right.value(frame)) == same;
    }
  }

  private static final class Member extends Condition {
    private final Expression left;
    private final Expression right;
    private final boolean member;

    Member(Expression left, Expression right, boolean member) {
      this.left = left;
      this.right = right;
      this.member = member;
    }

    @Override
    boolean test(Frame frame) {
      PyObject value = left.value(frame);
      return right.value(frame).contains(value) == member;
    }
  }
}
