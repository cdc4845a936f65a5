package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.NumericVersion;
import java.util.List;

/** What a recursive function returns as a Java long: see {@code Longs}. */
final class LongReturnEmitter {
  private LongReturnEmitter() {}

  static CodeBlock emit(MethodScope scope, ExpressionEmitter expressions, IrExpr expr) {
    if (scope.numbers().isLong(expr)) {
      return expressions.numbers().emit(expr);
    }
    if (expr instanceof IrExpr.Conditional node) {
      return CodeBlock.of(
          "$L ? $L : $L",
          expressions.conditions().emit(node.test()),
          emit(scope, expressions, node.whenTrue()),
          emit(scope, expressions, node.whenFalse()));
    }
    if (expr instanceof IrExpr.Binary node) {
      return CodeBlock.of(
          "$T.$L($L, $L)",
          RuntimeNames.LONGS,
          ExpressionEmitter.method(node.operator()),
          emit(scope, expressions, node.left()),
          emit(scope, expressions, node.right()));
    }
    return call(scope, expressions, (IrExpr.Call) expr, scope.version());
  }

  /** The call of a function that has a version on Java primitives, with such arguments. */
  static CodeBlock call(
      MethodScope scope, ExpressionEmitter expressions, IrExpr.Call node, NumericVersion version) {
    List<Variable> parameters = version.code().signature().positional();
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "$L($L",
                scope.module().numericCall(version.code()),
                expressions.emit(node.callee()));
    for (int i = 0; i < parameters.size(); i++) {
      Argument argument = node.arguments().get(i);
      boolean number = version.facts().assumed().containsKey(parameters.get(i));
      call.add(
          ", $L",
          number
              ? expressions.numbers().emit(argument.value())
              : expressions.emit(argument.value()));
    }
    return call.add(")").build();
  }
}
