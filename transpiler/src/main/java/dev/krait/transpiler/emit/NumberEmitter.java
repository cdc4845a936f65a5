package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Operator;
import dev.krait.transpiler.passes.numbers.BuiltinCall;
import dev.krait.transpiler.passes.numbers.NumberType;
import dev.krait.transpiler.passes.numbers.NumericFacts;

/** Expressions that are known to be numbers, as Java expressions of type long or double. */
final class NumberEmitter {
  /** How tightly a Java operator binds; what stands alone or before a dot binds tightest. */
  private static final int LOOSE = 0;

  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int PRIMARY = 3;

  private final MethodScope scope;
  private final ExpressionEmitter expressions;

  NumberEmitter(MethodScope scope, ExpressionEmitter expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  private NumericFacts facts() {
    return scope.numbers();
  }

  /** As a whole statement's value or an argument. */
  CodeBlock emit(IrExpr expr) {
    return emit(expr, LOOSE);
  }

  /** As an operand. */
  CodeBlock operand(IrExpr expr) {
    return emit(expr, PRIMARY);
  }

  /** As an operand of a comparison. */
  CodeBlock compared(IrExpr expr) {
    return emit(expr, SUM);
  }

  private CodeBlock emit(IrExpr expr, int binding) {
    if (expr instanceof IrExpr.Const node) {
      CodeBlock literal = constant(node.value());
      return binding == PRIMARY && literal.toString().startsWith("-")
          ? CodeBlock.of("($L)", literal)
          : literal;
    }
    if (expr instanceof IrExpr.VarGet node) {
      boolean narrow = binding != LOOSE && facts().counters().contains(node.variable());
      return CodeBlock.of(narrow ? "(long) $L" : "$L", scope.name(node.variable()));
    }
    if (expr instanceof IrExpr.ItemGet node) {
      return CodeBlock.of(
          "$T.get($L, $L)",
          RuntimeNames.LISTS,
          scope.region().elements(node.object()),
          emit(node.key()));
    }
    if (expr instanceof IrExpr.VarLet node) {
      return CodeBlock.of("($L = $L)", scope.name(node.variable()), emit(node.value()));
    }
    if (expr instanceof IrExpr.Binary node) {
      return binary(node.operator(), node.left(), node.right(), expr, binding);
    }
    if (expr instanceof IrExpr.InPlace node) {
      return binary(node.operator(), node.left(), node.right(), expr, binding);
    }
    if (expr instanceof IrExpr.Unary node) {
      return switch (node.operator()) {
        case NEG -> CodeBlock.of("(-$L)", operand(node.operand()));
        case POS -> emit(node.operand(), binding);
        case INVERT -> CodeBlock.of("(~$L)", operand(node.operand()));
      };
    }
    if (expr instanceof IrExpr.Conditional node) {
      return CodeBlock.of(
          "($L ? $L : $L)",
          expressions.conditions().emit(node.test()),
          emit(node.whenTrue()),
          emit(node.whenFalse()));
    }
    CodeBlock length = CodeBlock.of("$L.len()", expressions.emit(BuiltinCall.measured(expr)));
    return binding == LOOSE ? length : CodeBlock.of("(long) $L", length);
  }

  private static CodeBlock constant(Constant value) {
    return value instanceof Constant.Int number
        ? CodeBlock.of("$L", ConstantFields.longLiteral(number.value()))
        : CodeBlock.of("$L", ConstantFields.doubleLiteral(((Constant.Float) value).value()));
  }

  private CodeBlock binary(
      Operator operator, IrExpr left, IrExpr right, IrExpr whole, int binding) {
    NumberType a = facts().type(left);
    NumberType b = facts().type(right);
    boolean real = facts().type(whole).real();
    switch (operator) {
      case ADD:
        return infix(left, "+", right, SUM, binding);
      case SUB:
        return infix(left, "-", right, SUM, binding);
      case MUL:
        return infix(left, "*", right, PRODUCT, binding);
      case TRUE_DIV:
        if (mayBeZero(right, b)) {
          return call("trueDiv", left, right);
        }
        return a.real() || b.real()
            ? infix(left, "/", right, PRODUCT, binding)
            : parenthesised(
                CodeBlock.of("(double) $L / $L", operand(left), operand(right)), PRODUCT, binding);
      case FLOOR_DIV:
        if (real || mayBeZero(right, b)) {
          return call("floorDiv", left, right);
        }
        return a.isNatural() && b.isNatural()
            ? infix(left, "/", right, PRODUCT, binding)
            : CodeBlock.of("Math.floorDiv($L, $L)", wide(left), emit(right));
      case MOD:
        if (real || mayBeZero(right, b)) {
          return call("mod", left, right);
        }
        return a.isNatural() && b.isNatural()
            ? infix(left, "%", right, PRODUCT, binding)
            : CodeBlock.of("Math.floorMod($L, $L)", wide(left), emit(right));
      case POW:
        return isHalf(right)
            ? CodeBlock.of("$T.root($L)", RuntimeNames.NUMBERS, emit(left))
            : call("pow", left, right);
      case AND:
        return bits(left, "&", right);
      case OR:
        return bits(left, "|", right);
      case XOR:
        return bits(left, "^", right);
      case L_SHIFT:
        return CodeBlock.of("($L << $L)", wide(left), operand(right));
      default:
        return CodeBlock.of("($L >> $L)", wide(left), operand(right));
    }
  }

  /** An operand as a long, so that Java computes with longs. */
  private CodeBlock wide(IrExpr expr) {
    return isJavaInt(expr) ? CodeBlock.of("(long) $L", operand(expr)) : operand(expr);
  }

  /** Whether the Java of an expression is made of literals alone, which are ints. */
  private static boolean isJavaInt(IrExpr expr) {
    if (expr instanceof IrExpr.Unary node) {
      return isJavaInt(node.operand());
    }
    if (expr instanceof IrExpr.Conditional node) {
      return isJavaInt(node.whenTrue()) && isJavaInt(node.whenFalse());
    }
    return expr instanceof IrExpr.Const
        || expr instanceof IrExpr.Binary node
            && (node.operator() == Operator.AND
                || node.operator() == Operator.OR
                || node.operator() == Operator.XOR)
            && isJavaInt(node.left())
            && isJavaInt(node.right());
  }

  private static boolean mayBeZero(IrExpr divisor, NumberType type) {
    if (type.real()) {
      return !(divisor instanceof IrExpr.Const constant
          && constant.value() instanceof Constant.Float number
          && number.value() != 0);
    }
    return type.contains(0);
  }

  private static boolean isHalf(IrExpr expr) {
    return expr instanceof IrExpr.Const constant
        && constant.value() instanceof Constant.Float number
        && number.value() == 0.5;
  }

  /** Whether computing the expression, its operands aside, can raise. */
  static boolean canRaise(IrExpr expr, NumericFacts facts) {
    Operator operator = null;
    IrExpr right = null;
    if (expr instanceof IrExpr.Binary node) {
      operator = node.operator();
      right = node.right();
    } else if (expr instanceof IrExpr.InPlace node) {
      operator = node.operator();
      right = node.right();
    }
    if (operator == Operator.POW) {
      return !isHalf(right);
    }
    boolean divides =
        operator == Operator.TRUE_DIV || operator == Operator.FLOOR_DIV || operator == Operator.MOD;
    return divides && mayBeZero(right, facts.type(right)) || BuiltinCall.measured(expr) != null;
  }

  private CodeBlock call(String name, IrExpr left, IrExpr right) {
    return CodeBlock.of("$T.$L($L, $L)", RuntimeNames.NUMBERS, name, emit(left), emit(right));
  }

  private CodeBlock bits(IrExpr left, String operator, IrExpr right) {
    return CodeBlock.of("($L $L $L)", operand(left), operator, operand(right));
  }

  private CodeBlock infix(IrExpr left, String operator, IrExpr right, int own, int binding) {
    boolean literals = left instanceof IrExpr.Const && right instanceof IrExpr.Const;
    CodeBlock first =
        literals && facts().isLong(left)
            ? CodeBlock.of("(long) $L", emit(left, own))
            : emit(left, own);
    return parenthesised(
        CodeBlock.of("$L $L $L", first, operator, emit(right, own + 1)), own, binding);
  }

  private static CodeBlock parenthesised(CodeBlock code, int own, int binding) {
    return own < binding ? CodeBlock.of("($L)", code) : code;
  }
}
