package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import java.util.ArrayList;
import java.util.List;

/**
 * Big displays of numbers, strings and singletons become text that the runtime reads back, since
 * their code would not fit into a class file. One line for each item: a letter for its type, then
 * its value.
 */
final class LiteralData {
  private static final int LARGE = 500;

  private LiteralData() {}

  /** Whether the values are many, and all of kinds that text can hold. */
  static boolean isLarge(List<IrExpr> values) {
    return values.size() > LARGE
        && values.stream()
            .allMatch(
                value -> value instanceof IrExpr.Const constant && item(constant.value()) != null);
  }

  static CodeBlock display(ModuleScope scope, String kind, List<IrExpr> values) {
    List<String> items = new ArrayList<>();
    values.forEach(value -> items.add(item(((IrExpr.Const) value).value())));
    return CodeBlock.of(
        "$T.$LOf($L)", RuntimeNames.DISPLAYS, kind, StringLiterals.of(String.join("\n", items)));
  }

  private static String item(Constant constant) {
    if (constant instanceof Constant.Int number) {
      return "i" + number.value();
    }
    if (constant instanceof Constant.BigInt number) {
      return "i" + number.value();
    }
    if (constant instanceof Constant.Float number) {
      return "f" + Long.toHexString(Double.doubleToRawLongBits(number.value()));
    }
    if (constant instanceof Constant.Str text && text.codePoints() == null) {
      return "s" + text.text().replace("\\", "\\\\").replace("\n", "\\n");
    }
    if (constant instanceof Constant.Singleton singleton
        && singleton != Constant.Singleton.ELLIPSIS) {
      return singleton.name();
    }
    return null;
  }
}
