package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * An {@code int} or {@code bool} that is no instance of a subclass, so that its operations with
 * other such numbers and exact floats need no look-up of special methods. Everything else takes the
 * general way.
 */
abstract class ExactInt extends IntLayout {
  /** Whether the operand is one that the arithmetic here takes, in place or not. */
  private static boolean isNumber(PyObject other) {
    return other instanceof ExactInt || other instanceof PyFloat;
  }

  private static boolean isInteger(PyObject other) {
    return other instanceof ExactInt;
  }

  @Override
  public PyObject add(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.add(this, number);
    }
    if (other instanceof PyFloat number) {
      return PyFloat.of(IntArithmetic.toDouble(this) + number.doubleValue());
    }
    return super.add(other);
  }

  @Override
  public PyObject iAdd(PyObject other) {
    return isNumber(other) ? add(other) : super.iAdd(other);
  }

  @Override
  public PyObject sub(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.sub(this, number);
    }
    if (other instanceof PyFloat number) {
      return PyFloat.of(IntArithmetic.toDouble(this) - number.doubleValue());
    }
    return super.sub(other);
  }

  @Override
  public PyObject iSub(PyObject other) {
    return isNumber(other) ? sub(other) : super.iSub(other);
  }

  @Override
  public PyObject mul(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.mul(this, number);
    }
    if (other instanceof PyFloat number) {
      return PyFloat.of(IntArithmetic.toDouble(this) * number.doubleValue());
    }
    return super.mul(other);
  }

  @Override
  public PyObject iMul(PyObject other) {
    return isNumber(other) ? mul(other) : super.iMul(other);
  }

  @Override
  public PyObject trueDiv(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.trueDiv(this, number);
    }
    if (other instanceof PyFloat number) {
      return PyFloat.of(
          FloatArithmetic.trueDiv(IntArithmetic.toDouble(this), number.doubleValue()));
    }
    return super.trueDiv(other);
  }

  @Override
  public PyObject iTrueDiv(PyObject other) {
    return isNumber(other) ? trueDiv(other) : super.iTrueDiv(other);
  }

  @Override
  public PyObject floorDiv(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.floorDiv(this, number);
    }
    if (other instanceof PyFloat number) {
      return PyFloat.of(
          FloatArithmetic.floorDiv(IntArithmetic.toDouble(this), number.doubleValue()));
    }
    return super.floorDiv(other);
  }

  @Override
  public PyObject iFloorDiv(PyObject other) {
    return isNumber(other) ? floorDiv(other) : super.iFloorDiv(other);
  }

  @Override
  public PyObject mod(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.mod(this, number);
    }
    if (other instanceof PyFloat number) {
      return PyFloat.of(FloatArithmetic.mod(IntArithmetic.toDouble(this), number.doubleValue()));
    }
    return super.mod(other);
  }

  @Override
  public PyObject iMod(PyObject other) {
    return isNumber(other) ? mod(other) : super.iMod(other);
  }

  @Override
  public PyObject pow(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.pow(this, number);
    }
    if (other instanceof PyFloat number) {
      return FloatArithmetic.pow(IntArithmetic.toDouble(this), number.doubleValue());
    }
    return super.pow(other);
  }

  @Override
  public PyObject iPow(PyObject other) {
    return isNumber(other) ? pow(other) : super.iPow(other);
  }

  @Override
  public PyObject lShift(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.lShift(this, number);
    }
    return super.lShift(other);
  }

  @Override
  public PyObject iLShift(PyObject other) {
    return isInteger(other) ? lShift(other) : super.iLShift(other);
  }

  @Override
  public PyObject rShift(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.rShift(this, number);
    }
    return super.rShift(other);
  }

  @Override
  public PyObject iRShift(PyObject other) {
    return isInteger(other) ? rShift(other) : super.iRShift(other);
  }

  @Override
  public PyObject and(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.and(this, number);
    }
    return super.and(other);
  }

  @Override
  public PyObject iAnd(PyObject other) {
    return isInteger(other) ? and(other) : super.iAnd(other);
  }

  @Override
  public PyObject or(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.or(this, number);
    }
    return super.or(other);
  }

  @Override
  public PyObject iOr(PyObject other) {
    return isInteger(other) ? or(other) : super.iOr(other);
  }

  @Override
  public PyObject xor(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.xor(this, number);
    }
    return super.xor(other);
  }

  @Override
  public PyObject iXor(PyObject other) {
    return isInteger(other) ? xor(other) : super.iXor(other);
  }

  @Override
  public PyObject divMod(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.divMod(this, number);
    }
    return super.divMod(other);
  }

  @Override
  public PyObject lt(PyObject other) {
    return other instanceof ExactInt || other instanceof PyFloat
        ? PyBool.of(isLt(other))
        : super.lt(other);
  }

  @Override
  public boolean isLt(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.compare(this, number) < 0;
    }
    if (other instanceof PyFloat number) {
      return MixedComparison.isLt(this, number.doubleValue());
    }
    return super.isLt(other);
  }

  @Override
  public PyObject le(PyObject other) {
    return other instanceof ExactInt || other instanceof PyFloat
        ? PyBool.of(isLe(other))
        : super.le(other);
  }

  @Override
  public boolean isLe(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.compare(this, number) <= 0;
    }
    if (other instanceof PyFloat number) {
      return MixedComparison.isLe(this, number.doubleValue());
    }
    return super.isLe(other);
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof ExactInt || other instanceof PyFloat
        ? PyBool.of(isEq(other))
        : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.compare(this, number) == 0;
    }
    if (other instanceof PyFloat number) {
      return MixedComparison.isEq(this, number.doubleValue());
    }
    return super.isEq(other);
  }

  @Override
  public PyObject ne(PyObject other) {
    return other instanceof ExactInt || other instanceof PyFloat
        ? PyBool.of(isNe(other))
        : super.ne(other);
  }

  @Override
  public boolean isNe(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.compare(this, number) != 0;
    }
    if (other instanceof PyFloat number) {
      return MixedComparison.isNe(this, number.doubleValue());
    }
    return super.isNe(other);
  }

  @Override
  public PyObject gt(PyObject other) {
    return other instanceof ExactInt || other instanceof PyFloat
        ? PyBool.of(isGt(other))
        : super.gt(other);
  }

  @Override
  public boolean isGt(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.compare(this, number) > 0;
    }
    if (other instanceof PyFloat number) {
      return MixedComparison.isGt(this, number.doubleValue());
    }
    return super.isGt(other);
  }

  @Override
  public PyObject ge(PyObject other) {
    return other instanceof ExactInt || other instanceof PyFloat
        ? PyBool.of(isGe(other))
        : super.ge(other);
  }

  @Override
  public boolean isGe(PyObject other) {
    if (other instanceof ExactInt number) {
      return IntArithmetic.compare(this, number) >= 0;
    }
    if (other instanceof PyFloat number) {
      return MixedComparison.isGe(this, number.doubleValue());
    }
    return super.isGe(other);
  }

  @Override
  public PyObject neg() {
    return IntArithmetic.neg(this);
  }

  @Override
  public PyObject pos() {
    return exact();
  }

  @Override
  public PyObject invert() {
    return IntArithmetic.invert(this);
  }

  @Override
  public long hash() {
    return IntArithmetic.hash(this);
  }

  @Override
  public PyStr repr() {
    return PyStr.of(IntText.decimal(this));
  }

  @Override
  public PyStr str() {
    return repr();
  }

  @Override
  public PyStr format(PyStr spec) {
    String text = spec.toString();
    return text.isEmpty() ? str() : PyStr.of(IntFormat.format(this, text, type().name()));
  }
}
