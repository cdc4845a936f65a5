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
    boolean list = text.endsWith("*");
    int end = text.length() - (list ? 1 : 0);
    boolean optional = text.charAt(end - 1) == '?';
    String kind = text.substring(colon + 1, end - (optional ? 1 : 0));
    return new NodeField(text.substring(0, colon), kind, optional, list);
  }

  /** As the docstrings of the classes write it. */
  String signature() {
    return kind + (optional ? "?" : "") + (list ? "*" : "") + " " + name;
  }
}
