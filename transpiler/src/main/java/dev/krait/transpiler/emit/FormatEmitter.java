package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.IrExpr;

/** The values of formatted string literals. */
final class FormatEmitter {
  private FormatEmitter() {}

  static CodeBlock format(ExpressionEmitter expressions, IrExpr.Format node) {
    CodeBlock value = expressions.emit(node.value());
    switch (node.conversion()) {
      case 's':
        value = CodeBlock.of("$L.str()", value);
        break;
      case 'r':
        value = CodeBlock.of("$L.repr()", value);
        break;
      case 'a':
        value = CodeBlock.of("$T.ascii($L)", RuntimeNames.FORMATTED, value);
        break;
      default:
        break;
    }
    return node.spec() == null
        ? CodeBlock.of("$T.formatValue($L)", RuntimeNames.FORMATTED, value)
        : CodeBlock.of(
            "$T.formatValue($L, $L)",
            RuntimeNames.FORMATTED,
            value,
            spec(expressions, node.spec()));
  }

  /** The spec as a {@code PyStr}, which all its forms are but a temporary. */
  private static CodeBlock spec(ExpressionEmitter expressions, IrExpr spec) {
    CodeBlock value = expressions.emit(spec);
    return spec instanceof IrExpr.VarGet ? CodeBlock.of("($T) $L", RuntimeNames.STR, value) : value;
  }
}
