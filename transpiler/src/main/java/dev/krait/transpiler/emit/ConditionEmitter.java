package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Comparator;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.RuntimeFunction;
import java.util.Locale;

/** Expressions as Java conditions, without a {@code bool} object where there need not be one. */
final class ConditionEmitter {
  private final ExpressionEmitter expressions;

  ConditionEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
  }

  /**
   * Whether the expression gives a bool whatever its operands are, so that its condition is all
   * there is to it.
   */
  static boolean isCondition(IrExpr expr) {
    if (expr instanceof IrExpr.Compare compare) {
      return ExpressionEmitter.isCondition(compare.operator());
    }
    if (expr instanceof IrExpr.Not) {
      return true;
    }
    return expr instanceof IrExpr.IsNumber
        || expr instanceof IrExpr.Runtime runtime && isCondition(runtime.function());
  }

  private static boolean isCondition(RuntimeFunction function) {
    return switch (function) {
      case EXCEPTION_MATCHES,
              IS_NULL,
              MATCH_IS_SEQUENCE,
              MATCH_IS_SEQUENCE_FROM,
              MATCH_IS_MAPPING,
              MATCH_IS_INSTANCE,
              MATCH_BIND ->
          true;
      default -> false;
    };
  }

  /** A Java condition that stands alone between parentheses. */
  CodeBlock outermost(IrExpr expr) {
    if (expr instanceof IrExpr.Compare node && isNumeric(node)) {
      return numeric(node);
    }
    if (expr instanceof IrExpr.And node) {
      return CodeBlock.of(
          "$L && $L",
          node.left() instanceof IrExpr.And ? outermost(node.left()) : emit(node.left()),
          emit(node.right()));
    }
    if (expr instanceof IrExpr.Or node) {
      return CodeBlock.of(
          "$L || $L",
          node.left() instanceof IrExpr.Or ? outermost(node.left()) : emit(node.left()),
          emit(node.right()));
    }
    if (expr instanceof IrExpr.Compare node && isIdentity(node)) {
      return identity(node, node.operator() == Comparator.IS);
    }
    if (expr instanceof IrExpr.Not not
        && not.operand() instanceof IrExpr.Compare node
        && isIdentity(node)) {
      return identity(node, node.operator() == Comparator.IS_NOT);
    }
    return emit(expr);
  }

  private static boolean isIdentity(IrExpr.Compare node) {
    return node.operator() == Comparator.IS || node.operator() == Comparator.IS_NOT;
  }

  /** A Java condition that is an operand of {@code &&}. */
  CodeBlock emit(IrExpr expr) {
    if (expr instanceof IrExpr.Not node) {
      return negated(node.operand());
    }
    if (expr instanceof IrExpr.And node) {
      return CodeBlock.of("($L)", outermost(node));
    }
    if (expr instanceof IrExpr.Or node) {
      return CodeBlock.of("($L)", outermost(node));
    }
    if (expr instanceof IrExpr.Compare node) {
      return compare(node);
    }
    if (expr instanceof IrExpr.Const node && node.value() == Constant.Singleton.TRUE) {
      return CodeBlock.of("true");
    }
    if (expr instanceof IrExpr.Conditional node) {
      return CodeBlock.of(
          "($L ? $L : $L)", emit(node.test()), emit(node.whenTrue()), emit(node.whenFalse()));
    }
    if (expr instanceof IrExpr.IsNumber node) {
      return CodeBlock.of("($L == $L)", expressions.variableName(node.variable()), node.value());
    }
    if (expr instanceof IrExpr.Runtime node && isCondition(node)) {
      return expressions.emit(node);
    }
    if (!(expr instanceof IrExpr.Const) && expressions.facts().isPrimitive(expr)) {
      return CodeBlock.of("($L != 0)", expressions.numbers().compared(expr));
    }
    return CodeBlock.of("$L.isTrue()", expressions.emit(expr));
  }

  /** Whether a comparison is one of Java primitives. */
  private boolean isNumeric(IrExpr.Compare node) {
    return operator(node.operator()) != null
        && expressions.facts().areComparable(node.left(), node.right());
  }

  private CodeBlock numeric(IrExpr.Compare node) {
    return CodeBlock.of(
        "$L $L $L",
        expressions.numbers().compared(node.left()),
        operator(node.operator()),
        expressions.numbers().compared(node.right()));
  }

  private static String operator(Comparator comparator) {
    return switch (comparator) {
      case LT -> "<";
      case LE -> "<=";
      case GT -> ">";
      case GE -> ">=";
      case EQ -> "==";
      case NE -> "!=";
      default -> null;
    };
  }

  /** The opposite condition. */
  CodeBlock negated(IrExpr expr) {
    if (expr instanceof IrExpr.Not node) {
      return emit(node.operand());
    }
    if (expr instanceof IrExpr.Runtime node && node.function() == RuntimeFunction.IS_NULL) {
      return CodeBlock.of("($L != null)", expressions.emit(node.arguments().get(0)));
    }
    if (expr instanceof IrExpr.Compare node) {
      switch (node.operator()) {
        case IS:
          return is(node, false);
        case IS_NOT:
          return is(node, true);
        case NOT_IN:
          return in(node, true);
        default:
          break;
      }
    }
    return CodeBlock.of("!$L", emit(expr));
  }

  private CodeBlock compare(IrExpr.Compare node) {
    if (isNumeric(node)) {
      return CodeBlock.of("($L)", numeric(node));
    }
    return switch (node.operator()) {
      case IS -> is(node, true);
      case IS_NOT -> is(node, false);
      case IN -> in(node, true);
      case NOT_IN -> in(node, false);
      default -> {
        String name = node.operator().name();
        yield CodeBlock.of(
            "$L.is$L($L)",
            expressions.emit(node.left()),
            name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
            expressions.operand(node.right()));
      }
    };
  }

  private CodeBlock is(IrExpr.Compare node, boolean same) {
    CodeBlock code = identity(node, same);
    return comparesReferences(node) ? CodeBlock.of("($L)", code) : code;
  }

  private CodeBlock identity(IrExpr.Compare node, boolean same) {
    CodeBlock left = expressions.emit(node.left());
    CodeBlock right = expressions.emit(node.right());
    if (comparesReferences(node)) {
      return CodeBlock.of("$L $L $L", left, same ? "==" : "!=", right);
    }
    return CodeBlock.of("$L$T.same($L, $L)", same ? "" : "!", RuntimeNames.IDENTITY, left, right);
  }

  /** Java compares references only where one may have the type of the other. */
  private boolean comparesReferences(IrExpr.Compare node) {
    IrExpr left = node.left();
    IrExpr right = node.right();
    return isSingleton(left) && isObject(right) || isSingleton(right) && isObject(left);
  }

  /** Whether the Java type of an expression is no narrower than that of all objects. */
  private static boolean isObject(IrExpr expr) {
    return !(expr instanceof IrExpr.Const
        || expr instanceof IrExpr.Display
        || expr instanceof IrExpr.DictDisplay
        || expr instanceof IrExpr.JoinStrings
        || expr instanceof IrExpr.Format
        || expr instanceof IrExpr.VarGet get
            && get.variable().kind() != dev.krait.ir.Variable.Kind.OBJECT);
  }

  private static boolean isSingleton(IrExpr expr) {
    return expr instanceof IrExpr.Const constant && constant.value() instanceof Constant.Singleton;
  }

  private CodeBlock in(IrExpr.Compare node, boolean member) {
    CodeBlock value = expressions.emit(node.left());
    CodeBlock container = expressions.emit(node.right());
    String not = member ? "" : "!";
    if (Evaluation.isFixed(node.left())
        || Evaluation.isFixed(node.right()) && !Evaluation.binds(node.left())) {
      return CodeBlock.of("$L$L.contains($L)", not, container, value);
    }
    return CodeBlock.of("$L$T.in($L, $L)", not, RuntimeNames.SUPPORT, value, container);
  }
}
