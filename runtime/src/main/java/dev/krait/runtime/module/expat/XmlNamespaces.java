package dev.krait.runtime.module.expat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The prefixes that are bound where a parser stands (Namespaces in XML 1.0). */
final class XmlNamespaces {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  /** What stands between namespace and name; null if names are left as they are. */
  private final String separator;

  private final Map<String, Deque<String>> bound = new HashMap<>();

  /** Whether prefixes are told behind names. */
  boolean prefixes;

  XmlNamespaces(String separator) {
    this.separator = separator;
    bind("xml", XML);
  }

  boolean isOn() {
    return separator != null;
  }

  String separator() {
    return separator;
  }

  /** Whether an attribute of this name binds a prefix. */
  boolean isDeclaration(String attribute) {
    return isOn() && (attribute.equals("xmlns") || attribute.startsWith("xmlns:"));
  }

  /** The prefix that an attribute binds; empty for the default namespace. */
  static String declared(String attribute) {
    return attribute.length() > 6 ? attribute.substring(6) : "";
  }

  void bind(String prefix, String uri) {
    bound.computeIfAbsent(prefix, name -> new ArrayDeque<>()).push(uri);
  }

  void unbind(String prefix) {
    bound.get(prefix).pop();
  }

  /** Whether a prefix may be bound to a namespace. */
  static void check(String prefix, String uri) {
    if (prefix.equals("xmlns")) {
      throw new XmlError(XmlError.RESERVED_XMLNS, -1);
    }
    if (prefix.equals("xml") != uri.equals(XML)) {
      throw new XmlError(
          prefix.equals("xml") ? XmlError.RESERVED_XML : XmlError.RESERVED_NAMESPACE, -1);
    }
    if (uri.equals(XMLNS)) {
      throw new XmlError(XmlError.RESERVED_NAMESPACE, -1);
    }
    if (uri.isEmpty() && !prefix.isEmpty()) {
      throw new XmlError(XmlError.UNDECLARING_PREFIX, -1);
    }
  }

  /** The name that is told of an element. */
  String element(String name) {
    return isOn() ? expanded(name, true) : name;
  }

  /** The name that is told of an attribute, which has no namespace without a prefix. */
  String attribute(String name) {
    return isOn() ? expanded(name, false) : name;
  }

  private String expanded(String name, boolean withDefault) {
    int colon = name.indexOf(':');
    if (colon < 0 && !withDefault) {
      return name;
    }
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    Deque<String> uris = bound.get(prefix);
    String uri = uris == null || uris.isEmpty() ? null : uris.peek();
    if (uri == null || uri.isEmpty()) {
      if (colon >= 0) {
        throw new XmlError(XmlError.UNBOUND_PREFIX, -1);
      }
      return name;
    }
    String expanded = uri + separator + name.substring(colon + 1);
    return prefixes && colon >= 0 && !separator.isEmpty()
        ? expanded + separator + prefix
        : expanded;
  }

  /** The bindings in force, as an external entity's context names them. */
  List<String> context() {
    List<String> context = new ArrayList<>();
    if (isOn()) {
      bound.forEach(
          (prefix, uris) -> {
            if (!uris.isEmpty() && !uris.peek().isEmpty()) {
              context.add(prefix.isEmpty() ? "=" + uris.peek() : prefix + "=" + uris.peek());
            }
          });
    }
    return context;
  }
}
