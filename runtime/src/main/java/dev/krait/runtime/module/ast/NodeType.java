package dev.krait.runtime.module.ast;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.List;

/**
 * A class of nodes.
 *
 * @param name its name
 * @param type the Python class
 * @param kind the name of its base; the same as the name where it has none
 * @param fields its fields, in order
 * @param positioned whether nodes have positions
 * @param single the only node that a parser makes of a class without fields; else null
 */
public record NodeType(
    String name,
    PyType type,
    String kind,
    List<NodeField> fields,
    boolean positioned,
    PyObject single) {
  /** A node without fields yet. */
  public PyInstance make() {
    return new PyInstance(type);
  }
}
