package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;

/** Function objects. */
final class FunctionEmitter {
  private FunctionEmitter() {}

  static CodeBlock make(
      MethodScope scope, ExpressionEmitter expressions, IrExpr.MakeFunction node) {
    String code = scope.module().code(node.code());
    CodeBlock.Builder captures = CodeBlock.builder();
    for (Variable capture : node.captures()) {
      captures.add(", $L", scope.name(capture));
    }
    CodeBlock function;
    if (node.defaults().isEmpty() && node.keywordDefaults().isEmpty()) {
      function = CodeBlock.of("MODULE.function($L$L)", code, captures.build());
    } else {
      function =
          CodeBlock.of(
              "MODULE.function($L, array($L), $L$L)",
              code,
              expressions.list(node.defaults()),
              keywordDefaults(scope, expressions, node),
              captures.build());
    }
    if (node.code().doc() != null) {
      CodeBlock doc = scope.module().constant(new Constant.Str(node.code().doc()));
      function = CodeBlock.of("documented($L, $L)", function, doc);
    }
    return node.annotate() == null
        ? function
        : CodeBlock.of("annotated($L, $L)", function, expressions.emit(node.annotate()));
  }

  private static CodeBlock keywordDefaults(
      MethodScope scope, ExpressionEmitter expressions, IrExpr.MakeFunction node) {
    if (node.keywordDefaults().isEmpty()) {
      return CodeBlock.of("null");
    }
    CodeBlock entries =
        node.keywordDefaults().stream()
            .map((Argument.Keyword keyword) -> entry(scope, expressions, keyword))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.dict($L)", RuntimeNames.DISPLAYS, entries);
  }

  private static CodeBlock entry(
      MethodScope scope, ExpressionEmitter expressions, Argument.Keyword keyword) {
    return CodeBlock.of(
        "$L, $L",
        scope.module().constant(new Constant.Str(keyword.name())),
        expressions.emit(keyword.value()));
  }
}
