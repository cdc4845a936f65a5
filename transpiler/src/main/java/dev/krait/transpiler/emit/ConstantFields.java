package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.krait.ir.Constant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The fields that hold constants, named after their values. */
final class ConstantFields {
  private ConstantFields() {}

  static String add(ModuleScope scope, Constant constant) {
    if (constant instanceof Constant.Int number) {
      String digits =
          number.value() < 0
              ? "MINUS_" + Long.toString(number.value()).substring(1)
              : "" + number.value();
      return field(
          scope,
          "INT_" + digits,
          RuntimeNames.INT,
          CodeBlock.of("$T.integer($L)", RuntimeNames.CONSTANTS, longLiteral(number.value())));
    }
    if (constant instanceof Constant.BigInt number) {
      return field(
          scope,
          "BIG_INT",
          RuntimeNames.INT_LAYOUT,
          CodeBlock.of(
              "$T.bigInteger($L)",
              RuntimeNames.CONSTANTS,
              StringLiterals.of(number.value().toString(16))));
    }
    if (constant instanceof Constant.Float number) {
      return field(
          scope,
          "FLOAT_" + word(Double.toString(number.value())),
          RuntimeNames.FLOAT,
          CodeBlock.of("$T.real($L)", RuntimeNames.CONSTANTS, doubleLiteral(number.value())));
    }
    if (constant instanceof Constant.Complex number) {
      return field(
          scope,
          "COMPLEX",
          RuntimeNames.COMPLEX,
          CodeBlock.of(
              "$T.of($L, $L)",
              RuntimeNames.COMPLEX,
              doubleLiteral(number.real()),
              doubleLiteral(number.imaginary())));
    }
    if (constant instanceof Constant.Str text) {
      return field(scope, "STR_" + word(text.text()), RuntimeNames.STR, string(text));
    }
    if (constant instanceof Constant.Bytes bytes) {
      return field(
          scope,
          "BYTES_" + word(bytes.latin1()),
          RuntimeNames.BYTES,
          CodeBlock.of("$T.ofLatin1($L)", RuntimeNames.BYTES, StringLiterals.of(bytes.latin1())));
    }
    if (constant instanceof Constant.Tuple tuple) {
      return field(
          scope,
          "TUPLE",
          RuntimeNames.TUPLE,
          LiteralData.isLargeConstant(tuple.items())
              ? LiteralData.constants("tuple", tuple.items())
              : CodeBlock.of("$T.of($L)", RuntimeNames.TUPLE, items(scope, tuple.items())));
    }
    Constant.FrozenSet set = (Constant.FrozenSet) constant;
    return field(
        scope,
        "FROZEN_SET",
        RuntimeNames.FROZEN_SET,
        CodeBlock.of("$T.frozenSet($L)", RuntimeNames.CONSTANTS, items(scope, set.items())));
  }

  private static CodeBlock string(Constant.Str text) {
    if (text.codePoints() == null) {
      return CodeBlock.of("$T.string($L)", RuntimeNames.CONSTANTS, StringLiterals.of(text.text()));
    }
    String list = text.codePoints().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return CodeBlock.of("$T.ofCodePoints(new int[] {$L})", RuntimeNames.STR, list);
  }

  private static CodeBlock items(ModuleScope scope, List<Constant> items) {
    return items.stream().map(scope::constant).collect(CodeBlock.joining(", "));
  }

  private static String field(ModuleScope scope, String preferred, TypeName type, CodeBlock value) {
    return scope.addField(type, scope.allocateField(preferred), value);
  }

  /** The letters and digits of a value, in upper case, at most 24 of them. */
  private static String word(String text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length() && word.length() < 24; i++) {
      char c = text.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && word.charAt(word.length() - 1) != '_') {
        word.append('_');
      }
    }
    while (!word.isEmpty() && word.charAt(word.length() - 1) == '_') {
      word.setLength(word.length() - 1);
    }
    return word.isEmpty() ? "TEXT" : word.toString().toUpperCase(Locale.ROOT);
  }

  static String longLiteral(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  static String doubleLiteral(double value) {
    if (Double.isNaN(value)) {
      return "Double.NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }
    return Double.toString(value);
  }
}
