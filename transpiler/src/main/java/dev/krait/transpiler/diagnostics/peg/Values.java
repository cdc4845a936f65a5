package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.tokens.Located;
import java.util.ArrayList;
import java.util.List;

/** Helpers for the untyped values of parsing expressions: tokens, nodes, and lists of them. */
final class Values {
  private Values() {}

  static Located first(Object value) {
    return value instanceof List<?> list ? first(list.get(0)) : (Located) value;
  }

  static Located last(Object value) {
    return value instanceof List<?> list ? last(list.get(list.size() - 1)) : (Located) value;
  }

  /** All nodes among the values and in their lists, in order. */
  static List<Node> nodes(Object... values) {
    List<Node> result = new ArrayList<>();
    for (Object value : values) {
      collect(value, result);
    }
    return result;
  }

  private static void collect(Object value, List<Node> result) {
    if (value instanceof Node node) {
      result.add(node);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        collect(item, result);
      }
    }
  }
}
