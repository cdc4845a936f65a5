package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.NumericFacts;

/** Numbers that emitted code keeps as Java primitives where an object is needed. */
final class BoxedNumbers {
  private BoxedNumbers() {}

  /** Null for an expression that is emitted in the general way. */
  static CodeBlock emit(MethodScope scope, NumberEmitter numbers, IrExpr expr) {
    NumericFacts facts = scope.numbers();
    if (expr instanceof IrExpr.Const) {
      return null;
    }
    if (expr instanceof IrExpr.VarGet get) {
      Variable variable = get.variable();
      if (facts.sums().contains(variable) || facts.totals().contains(variable)) {
        return CodeBlock.of("$L.get()", scope.name(variable));
      }
      String box = facts.isPrimitive(variable) ? scope.boxName(variable) : null;
      if (box != null) {
        return CodeBlock.of("$L", box);
      }
    }
    if (facts.isPrimitive(expr)) {
      return CodeBlock.of("$T.box($L)", RuntimeNames.NUMBERS, numbers.emit(expr));
    }
    if (expr instanceof IrExpr.Binary node) {
      return unbounded(facts, numbers, node.operator(), node.left(), node.right());
    }
    return expr instanceof IrExpr.InPlace node
        ? unbounded(facts, numbers, node.operator(), node.left(), node.right())
        : null;
  }

  /** A sum, difference or product of longs that may not fit. */
  private static CodeBlock unbounded(
      NumericFacts facts, NumberEmitter numbers, Operator operator, IrExpr left, IrExpr right) {
    boolean closed =
        operator == Operator.ADD || operator == Operator.SUB || operator == Operator.MUL;
    if (!closed || !facts.isLong(left) || !facts.isLong(right)) {
      return null;
    }
    return CodeBlock.of(
        "$T.$L($L, $L)",
        RuntimeNames.NUMBERS,
        ExpressionEmitter.method(operator),
        numbers.emit(left),
        numbers.emit(right));
  }
}
