package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.UnaryOperator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The literals of patterns: signed and complex numbers, strings, bytes and singletons. Tells which
 * of them are equal by Python's rules, where {@code 1}, {@code 1.0} and {@code True} are one key.
 */
final class MatchKeys {
  private record Complex(Object real, Object imaginary) {}

  private MatchKeys() {}

  static boolean isLiteralOrAttribute(Expr expression) {
    return expression instanceof Expr.Attribute || fold(expression) != null;
  }

  /** An object whose equality is that of the Python value, or null if it is no literal. */
  static Object valueOf(Expr expression) {
    Object value = fold(expression);
    if (value instanceof Complex complex) {
      Object imaginary = real(complex.imaginary());
      return imaginary.equals(BigDecimal.ZERO)
          ? real(complex.real())
          : new Complex(real(complex.real()), imaginary);
    }
    return value instanceof BigInteger || value instanceof Double || value instanceof Boolean
        ? real(value)
        : value;
  }

  /** What {@code repr} says of the literal. */
  static String repr(Expr expression) {
    Object value = fold(expression);
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (value instanceof Double number) {
      return PythonRepr.of(number);
    }
    if (value instanceof Complex complex) {
      return PythonRepr.of((Double) complex.real(), (Double) complex.imaginary());
    }
    if (value instanceof ByteBuffer bytes) {
      return PythonRepr.of(bytes.array());
    }
    return value instanceof String text ? PythonRepr.of(text) : value.toString();
  }

  /** Numbers become BigInteger, Double or Complex of Doubles. */
  private static Object fold(Expr expression) {
    if (expression instanceof Expr.Constant constant) {
      return constant(constant.value());
    }
    if (expression instanceof Expr.UnaryOp unary
        && unary.op() == UnaryOperator.USub
        && unary.operand() instanceof Expr.Constant constant) {
      return negate(constant(constant.value()));
    }
    if (expression instanceof Expr.BinOp binary
        && (binary.op() == Operator.Add || binary.op() == Operator.Sub)
        && binary.right() instanceof Expr.Constant right
        && constant(right.value()) instanceof Complex imaginary) {
      Object left = fold(binary.left());
      if (left instanceof BigInteger || left instanceof Double) {
        Double part = (Double) imaginary.imaginary();
        return new Complex(
            ((Number) left).doubleValue(), binary.op() == Operator.Add ? part : -part);
      }
    }
    return null;
  }

  private static Object constant(ConstantValue value) {
    if (value instanceof ConstantValue.SmallInt v) {
      return BigInteger.valueOf(v.value());
    }
    if (value instanceof ConstantValue.BigInt v) {
      return v.value();
    }
    if (value instanceof ConstantValue.Float v) {
      return v.value();
    }
    if (value instanceof ConstantValue.Imaginary v) {
      return new Complex(0.0, v.imaginary());
    }
    if (value instanceof ConstantValue.Str v) {
      return v.codePoints() == null ? v.text() : Arrays.toString(v.codePoints());
    }
    if (value instanceof ConstantValue.Bytes v) {
      return ByteBuffer.wrap(v.value());
    }
    ConstantValue.Singleton singleton = (ConstantValue.Singleton) value;
    return switch (singleton) {
      case True -> true;
      case False -> false;
      default -> singleton;
    };
  }

  private static Object negate(Object value) {
    if (value instanceof BigInteger number) {
      return number.negate();
    }
    if (value instanceof Double number) {
      return -number;
    }
    if (value instanceof Complex complex) {
      return new Complex(-(Double) complex.real(), -(Double) complex.imaginary());
    }
    return null;
  }

  /** Exact, so that an int and a float are equal only if they are. */
  private static Object real(Object value) {
    BigDecimal exact;
    if (value instanceof Boolean truth) {
      exact = truth ? BigDecimal.ONE : BigDecimal.ZERO;
    } else if (value instanceof BigInteger number) {
      exact = new BigDecimal(number);
    } else {
      double number = (Double) value;
      if (Double.isInfinite(number) || Double.isNaN(number)) {
        return number;
      }
      exact = new BigDecimal(number);
    }
    return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
  }
}
