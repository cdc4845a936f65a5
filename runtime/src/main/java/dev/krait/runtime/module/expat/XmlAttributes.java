package dev.krait.runtime.module.expat;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The attributes of a start tag: their values (XML 1.0, 3.3.3), defaults and namespaces. */
final class XmlAttributes {
  /** An attribute as it stands in a tag. */
  private record Raw(String name, String value) {}

  private final XmlReader reader;
  private final List<Raw> raw = new ArrayList<>();

  /** The prefixes that the tag binds, in order, and their namespaces. */
  final List<String> prefixes = new ArrayList<>();

  final List<String> namespaces = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private int specified;

  XmlAttributes(XmlReader reader) {
    this.reader = reader;
  }

  void add(String name, int nameAt, String value) {
    for (Raw each : raw) {
      if (each.name.equals(name)) {
        throw new XmlError(XmlError.DUPLICATE_ATTRIBUTE, nameAt);
      }
    }
    raw.add(new Raw(name, value));
  }

  /** Finds the values and binds the namespaces; what is bound is unbound with the element. */
  void resolve(String element) {
    var declared = reader.dtd.attributes(element);
    for (Raw each : raw) {
      XmlDtd.Attribute declaration = declared.get(each.name);
      put(each.name, value(each.value, declaration != null && declaration.tokens()));
    }
    specified = names.size();
    for (XmlDtd.Attribute each : declared.values()) {
      if (each.value() != null && raw.stream().noneMatch(r -> r.name.equals(each.name()))) {
        put(each.name(), each.value());
      }
    }
    if (reader.namespaces.isOn()) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < names.size(); i++) {
        String expanded = reader.namespaces.attribute(names.get(i));
        if (!seen.add(expanded)) {
          throw new XmlError(XmlError.DUPLICATE_ATTRIBUTE, -1);
        }
        names.set(i, expanded);
      }
    }
  }

  private void put(String name, String value) {
    if (reader.namespaces.isDeclaration(name)) {
      String prefix = XmlNamespaces.declared(name);
      XmlNamespaces.check(prefix, value);
      reader.namespaces.bind(prefix, value);
      prefixes.add(prefix);
      namespaces.add(value);
    } else {
      names.add(name);
      values.add(value);
    }
  }

  /** A value without entities and line breaks. */
  private String value(String text, boolean tokens) {
    String result = normalized(reader, text);
    return tokens ? collapsed(result) : result;
  }

  /** Without spaces at the ends, and with single ones in between. */
  static String collapsed(String text) {
    return String.join(" ", text.trim().split(" +"));
  }

  static String normalized(XmlReader reader, String text) {
    StringBuilder result = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '&' && (c > ' ' || c == ' ')) {
        if (result != null) {
          result.append(c);
        }
        continue;
      }
      if (result == null) {
        result = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (c != '&') {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        result.append(' ');
        continue;
      }
      XmlCursor cursor = new XmlCursor(text, i + 1, false);
      try {
        reference(reader, cursor, result);
      } catch (Incomplete e) {
        throw new XmlError(XmlError.INVALID_TOKEN, -1);
      }
      i = cursor.at - 1;
    }
    return result == null ? text : result.toString();
  }

  private static void reference(XmlReader reader, XmlCursor cursor, StringBuilder into) {
    int begin = -1; // as in expat, errors in values stand where the tag begins
    if (cursor.peek() == '#') {
      cursor.at++;
      into.appendCodePoint(cursor.characterReference(begin));
      return;
    }
    String name = cursor.name();
    cursor.expect(';');
    char predefined = XmlReader.predefined(name);
    if (predefined != 0) {
      into.append(predefined);
      return;
    }
    XmlEntity entity = reader.general(name, begin);
    if (entity == null) {
      return;
    }
    if (entity.notation != null) {
      throw new XmlError(XmlError.BINARY_ENTITY, begin);
    }
    if (entity.text == null) {
      throw new XmlError(XmlError.EXTERNAL_ENTITY_IN_ATTRIBUTE, begin);
    }
    if (entity.text.indexOf('<') >= 0) {
      throw new XmlError(XmlError.INVALID_TOKEN, begin);
    }
    reader.open(entity, begin);
    into.append(normalized(reader, entity.text));
    entity.open = false;
  }

  /** As a handler gets them: a dict, or a list of names and values in turn. */
  PyObject toPython(boolean ordered, boolean specifiedOnly) {
    int count = specifiedOnly ? specified : names.size();
    if (!ordered) {
      PyDict dict = new PyDict();
      for (int i = 0; i < count; i++) {
        dict.put(PyStr.intern(names.get(i)), PyStr.of(values.get(i)));
      }
      return dict;
    }
    PyList list = PyList.withCapacity(2 * count);
    for (int i = 0; i < count; i++) {
      list.append(PyStr.intern(names.get(i)));
      list.append(PyStr.of(values.get(i)));
    }
    return list;
  }
}
