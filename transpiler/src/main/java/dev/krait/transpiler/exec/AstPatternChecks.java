package dev.krait.transpiler.exec;

import dev.krait.runtime.exception.Errors;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.Pattern;
import dev.krait.transpiler.ast.UnaryOperator;
import java.util.List;

/** What patterns made by hand must have that their classes do not say. */
final class AstPatternChecks {
  private AstPatternChecks() {}

  /** Checks a node whose fields, in the order of its class, are these. */
  static void check(String type, Object[] values) {
    switch (type) {
      case "match_case" -> noStar(values[0]);
      case "MatchValue" -> value((Expr) values[0]);
      case "MatchSingleton" -> {
        if (!(values[0] instanceof ConstantValue.Singleton)
            || values[0] == ConstantValue.Singleton.Ellipsis) {
          throw Errors.valueError("MatchSingleton can only contain True, False and None");
        }
      }
      case "MatchMapping" -> mapping((List<?>) values[0], (List<?>) values[1], values[2]);
      case "MatchClass" -> ofClass((Expr) values[0], values);
      case "MatchStar" -> capture(values[0]);
      case "MatchAs" -> {
        noStar(values[0]);
        capture(values[1]);
        if (values[0] != null && values[1] == null) {
          throw Errors.valueError("MatchAs must specify a target name if a pattern is given");
        }
      }
      case "MatchOr" -> {
        List<?> patterns = (List<?>) values[0];
        if (patterns.size() < 2) {
          throw Errors.valueError("MatchOr requires at least 2 patterns");
        }
        patterns.forEach(AstPatternChecks::noStar);
      }
      default -> {}
    }
  }

  private static void noStar(Object pattern) {
    if (pattern instanceof Pattern.MatchStar) {
      throw Errors.valueError("can't use MatchStar here");
    }
  }

  private static void capture(Object name) {
    if ("_".equals(name)) {
      throw Errors.valueError("can't capture name '_' in patterns");
    }
  }

  private static void mapping(List<?> keys, List<?> patterns, Object rest) {
    if (keys.size() != patterns.size()) {
      throw Errors.valueError("MatchMapping doesn't have the same number of keys as patterns");
    }
    capture(rest);
    for (Object key : keys) {
      boolean single =
          key instanceof Expr.Constant constant
              && constant.value() instanceof ConstantValue.Singleton
              && constant.value() != ConstantValue.Singleton.Ellipsis;
      if (!single) {
        value((Expr) key);
      }
    }
    patterns.forEach(AstPatternChecks::noStar);
  }

  private static void ofClass(Expr cls, Object[] values) {
    Expr root = cls;
    while (root instanceof Expr.Attribute attribute) {
      root = attribute.value();
    }
    if (!(root instanceof Expr.Name)) {
      throw Errors.valueError("MatchClass cls field can only contain Name or Attribute nodes.");
    }
    if (((List<?>) values[2]).size() != ((List<?>) values[3]).size()) {
      throw Errors.valueError(
          "MatchClass doesn't have the same number of keyword attributes as patterns");
    }
    ((List<?>) values[2]).forEach(name -> AstChecks.checkName((String) name));
    ((List<?>) values[1]).forEach(AstPatternChecks::noStar);
    ((List<?>) values[3]).forEach(AstPatternChecks::noStar);
  }

  private static void value(Expr value) {
    if (value instanceof Expr.Constant constant) {
      if (constant.value() instanceof ConstantValue.Singleton) {
        throw Errors.valueError("unexpected constant inside of a literal pattern");
      }
      return;
    }
    boolean literal =
        value instanceof Expr.Attribute
            || value instanceof Expr.JoinedStr
            || isSigned(value, false)
            || isComplex(value);
    if (!literal) {
      throw Errors.valueError("patterns may only match literals and attribute lookups");
    }
  }

  /** A number, or a negative one. */
  private static boolean isSigned(Expr value, boolean plainToo) {
    Expr number = value;
    if (value instanceof Expr.UnaryOp sign && sign.op() == UnaryOperator.USub) {
      number = sign.operand();
    } else if (!plainToo) {
      return false;
    }
    return number instanceof Expr.Constant constant
        && (constant.value() instanceof ConstantValue.SmallInt
            || constant.value() instanceof ConstantValue.BigInt
            || constant.value() instanceof ConstantValue.Float
            || constant.value() instanceof ConstantValue.Imaginary);
  }

  private static boolean isComplex(Expr value) {
    return value instanceof Expr.BinOp sum
        && (sum.op() == Operator.Add || sum.op() == Operator.Sub)
        && isSigned(sum.left(), true)
        && sum.right() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.Imaginary;
  }
}
