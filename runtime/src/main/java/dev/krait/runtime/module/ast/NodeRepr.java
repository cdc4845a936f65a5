package dev.krait.runtime.module.ast;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** {@code repr} of a node: a few levels deep, of a list its ends. */
final class NodeRepr {
  private static final int DEPTH = 3;

  private NodeRepr() {}

  static String of(PyObject node) {
    return text(node, DEPTH);
  }

  private static String text(PyObject node, int depth) {
    String name = node.type().name();
    if (depth <= 0) {
      return name + "(...)";
    }
    PyObject fields = node.type().attrOrNull("_fields");
    StringBuilder text = new StringBuilder(name).append('(');
    String separator = "";
    if (fields != null) {
      for (PyObject field : Iterables.toArray(fields)) {
        PyObject value = node.attrOrNull(field.toString());
        text.append(separator).append(field).append('=');
        text.append(value(value == null ? PyNone.NONE : value, depth));
        separator = ", ";
      }
    }
    return text.append(')').toString();
  }

  private static String value(PyObject value, int depth) {
    if (value instanceof ListLayout list) {
      return "[" + ends(list.toArray(), depth) + "]";
    }
    if (value instanceof TupleLayout tuple) {
      return "(" + ends(tuple.items(), depth) + ")";
    }
    return element(value, depth);
  }

  private static String ends(PyObject[] items, int depth) {
    if (items.length == 0) {
      return "";
    }
    String first = element(items[0], depth);
    if (items.length == 1) {
      return first;
    }
    return first + (items.length > 2 ? ", ..., " : ", ") + element(items[items.length - 1], depth);
  }

  private static String element(PyObject value, int depth) {
    return AstBase.isNode(value) ? text(value, depth - 1) : value.repr().toString();
  }
}
