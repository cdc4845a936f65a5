package dev.krait.runtime.module.ast;

/**
 * A field of a node.
 *
 * @param name its name
 * @param kind what it holds: a kind of nodes, or {@code identifier}, {@code string}, {@code int},
 *     {@code constant}
 * @param optional whether it, or an element of it, may be missing
 * @param list whether it is a list
 */
public record NodeField(String name, String kind, boolean optional, boolean list) {
  /** Reads {@code name:kind}, with {@code ?} and {@code *} behind it. */
  static NodeField parse(String text) {
    int colon = text.indexOf(':');
    String kind = text.substring(colon + 1);
    boolean list = kind.endsWith("*");
    boolean optional = kind.contains("?");
    return new NodeField(text.substring(0, colon), kind.replaceAll("[?*]", ""), optional, list);
  }

  /** As the docstrings of the classes write it. */
  String signature() {
    return kind + (optional ? "?" : "") + (list ? "*" : "") + " " + name;
  }
}
