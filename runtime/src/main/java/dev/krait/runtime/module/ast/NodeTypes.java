package dev.krait.runtime.module.ast;

import dev.krait.runtime.object.PyType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The classes of nodes, made of {@link NodeList} when {@code _ast} is first needed. */
public final class NodeTypes {
  private static final Map<String, NodeType> ALL = new LinkedHashMap<>();

  static {
    NodeType kind = null;
    for (String line : NodeList.TEXT.split("\n")) {
      boolean indented = line.startsWith("  ");
      String text = line.strip();
      int space = text.indexOf(' ');
      String name = space < 0 ? text : text.substring(0, space);
      String words = space < 0 ? "" : text.substring(space + 1);
      boolean isKind = !indented && text.indexOf(':') < 0;
      NodeType node = new NodeType(name, indented ? kind : null, isKind, words);
      ALL.put(name, node);
      if (!indented) {
        kind = node;
      }
    }
  }

  private NodeTypes() {}

  /** The class of a name; null if there is none. */
  public static NodeType get(String name) {
    NodeType node = ALL.get(name);
    return node == null || node.isKind() ? null : node;
  }

  /** The class of a kind of nodes, {@code expr} and the like, or of nodes. */
  public static PyType type(String name) {
    NodeType node = ALL.get(name);
    return node == null ? null : node.type();
  }

  /** What a Python class is or extends; null if it is not one of nodes. */
  public static NodeType of(PyType type) {
    for (PyType each : type.mro()) {
      NodeType node = get(each.simpleName());
      if (node != null && node.type() == each) {
        return node;
      }
    }
    return null;
  }

  static Collection<NodeType> all() {
    return ALL.values();
  }
}
