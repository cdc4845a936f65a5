package dev.krait.runtime.module.expat;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;

/** What an element may contain, as tuples of kind, quantifier, name and children. */
final class ContentModel {
  private static final int EMPTY = 1;
  private static final int ANY = 2;
  private static final int MIXED = 3;
  private static final int NAME = 4;
  private static final int CHOICE = 5;
  private static final int SEQUENCE = 6;

  private final XmlCursor cursor;

  ContentModel(XmlCursor cursor) {
    this.cursor = cursor;
  }

  PyObject read() {
    if (cursor.peek() == '(') {
      cursor.at++;
      cursor.skipSpace();
      return cursor.peek() == '#' ? mixed() : group();
    }
    int at = cursor.at;
    return switch (cursor.name()) {
      case "EMPTY" -> node(EMPTY, 0, null, List.of());
      case "ANY" -> node(ANY, 0, null, List.of());
      default -> throw new XmlError(XmlError.SYNTAX, at);
    };
  }

  private static PyObject node(int kind, int quantifier, String name, List<PyObject> children) {
    return PyTuple.of(
        XmlEvents.number(kind),
        XmlEvents.number(quantifier),
        XmlEvents.str(name),
        PyTuple.of(children.toArray(PyObject.NO_ARGS)));
  }

  private PyObject mixed() {
    cursor.at++;
    if (!cursor.name().equals("PCDATA")) {
      throw new XmlError(XmlError.SYNTAX, cursor.at);
    }
    List<PyObject> children = new ArrayList<>();
    cursor.skipSpace();
    while (cursor.peek() != ')') {
      cursor.expect('|');
      cursor.skipSpace();
      children.add(node(NAME, 0, cursor.name(), List.of()));
      cursor.skipSpace();
    }
    cursor.at++;
    int quantifier = quantifier();
    return node(MIXED, quantifier, null, children);
  }

  /** A group whose parenthesis was read. */
  private PyObject group() {
    List<PyObject> children = new ArrayList<>();
    char separator = 0;
    while (true) {
      cursor.skipSpace();
      if (cursor.peek() == '(') {
        cursor.at++;
        children.add(group());
      } else {
        String name = cursor.name();
        children.add(node(NAME, quantifier(), name, List.of()));
      }
      cursor.skipSpace();
      char next = cursor.peek();
      if (next == ')') {
        cursor.at++;
        int kind = separator == '|' ? CHOICE : SEQUENCE;
        return node(kind, quantifier(), null, children);
      }
      if (next != '|' && next != ',' || separator != 0 && separator != next) {
        throw new XmlError(XmlError.SYNTAX, cursor.at);
      }
      separator = next;
      cursor.at++;
    }
  }

  private int quantifier() {
    int quantifier = " ?*+".indexOf(cursor.peek());
    if (quantifier <= 0) {
      return 0;
    }
    cursor.at++;
    return quantifier;
  }
}
