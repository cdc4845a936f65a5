package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;

/** The fields that a method reads, each at a site of its own. */
final class FieldList {
  private final AttributeSite[] sites;

  private FieldList(List<String> names) {
    sites = new AttributeSite[names.size()];
    for (int i = 0; i < sites.length; i++) {
      sites[i] = new AttributeSite(names.get(i));
    }
  }

  /**
   * The fields of a text that joins one part per field; null if it does not.
   *
   * @param part what stands for a field, its name written {@code #}
   */
  static FieldList of(String text, String separator, String part) {
    List<String> names = names(text, separator, part);
    return names == null ? null : new FieldList(names);
  }

  /** The names of the fields of {@link #of}. */
  static List<String> names(String text, String separator, String part) {
    List<String> names = new ArrayList<>();
    String head = part.substring(0, part.indexOf('#'));
    for (int at = 0; at < text.length(); ) {
      int end = at + head.length();
      while (end < text.length() && isPartOfName(text.charAt(end))) {
        end++;
      }
      String name = end > at + head.length() ? text.substring(at + head.length(), end) : "";
      String whole = part.replace("#", name);
      boolean more = at + whole.length() < text.length();
      if (!MethodText.isName(name) || !text.startsWith(more ? whole + separator : whole, at)) {
        return null;
      }
      names.add(name);
      at += whole.length() + (more ? separator.length() : 0);
      if (more && at == text.length()) {
        return null;
      }
    }
    return names;
  }

  private static boolean isPartOfName(char c) {
    return c == '_' || c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** The fields of {@code (self.x,self.y,)}; null if the text is not that. */
  static FieldList ofTuple(String text, String object) {
    if (text.equals("()")) {
      return new FieldList(List.of());
    }
    boolean tuple = text.startsWith("(") && text.endsWith(",)");
    return tuple ? of(text.substring(1, text.length() - 2), ",", object + ".#") : null;
  }

  int size() {
    return sites.length;
  }

  /** The value of a field. */
  PyObject get(int field, PyObject object) {
    return sites[field].get(object);
  }

  /** The values of all fields. */
  PyTuple tuple(PyObject object) {
    PyObject[] values = new PyObject[sites.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = sites[i].get(object);
    }
    return PyTuple.of(values);
  }
}
