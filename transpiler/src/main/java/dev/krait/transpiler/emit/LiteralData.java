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
                value -> value instanceof IrExpr.Const constant && lines(constant.value()) > 0);
  }

  /** {@link #isLarge} for the items of a constant. */
  static boolean isLargeConstant(List<Constant> items) {
    return items.stream().mapToInt(each -> Math.max(1, lines(each))).sum() > LARGE
        && items.stream().allMatch(each -> lines(each) > 0);
  }

  static CodeBlock display(ModuleScope scope, String kind, List<IrExpr> values) {
    return constants(kind, values.stream().map(each -> ((IrExpr.Const) each).value()).toList());
  }

  /** The tuple, list or set of constants. */
  static CodeBlock constants(String kind, List<Constant> values) {
    List<String> items = new ArrayList<>();
    values.forEach(value -> add(value, items));
    return CodeBlock.of(
        "$T.$LOf($L)", RuntimeNames.DISPLAYS, kind, StringLiterals.of(String.join("\n", items)));
  }

  /** How many lines a constant takes; 0 if text cannot hold it. */
  private static int lines(Constant constant) {
    if (!(constant instanceof Constant.Tuple tuple)) {
      return item(constant) == null ? 0 : 1;
    }
    int total = 1;
    for (Constant item : tuple.items()) {
      int own = lines(item);
      if (own == 0) {
        return 0;
      }
      total += own;
    }
    return total;
  }

  /** A tuple is a line with its length, then its items. */
  private static void add(Constant constant, List<String> lines) {
    if (constant instanceof Constant.Tuple tuple) {
      lines.add("t" + tuple.items().size());
      tuple.items().forEach(item -> add(item, lines));
    } else {
      lines.add(item(constant));
    }
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
