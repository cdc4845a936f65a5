package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.Node;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The nodes directly below a node, in the order of its fields. */
final class Children {
  private Children() {}

  static List<Node> of(Node node) {
    List<Node> children = new ArrayList<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        add(component.getAccessor().invoke(node), children);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return children;
  }

  private static void add(Object value, List<Node> children) {
    if (value instanceof Node child) {
      children.add(child);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> add(each, children));
    }
  }
}
