package dev.krait.runtime.module.ast;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.AttributeTable;
import dev.krait.runtime.expose.DescriptorOrder;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/**
 * A class of nodes. Its attributes are made when they are first asked for: most programs that
 * import {@code ast} use few of the classes.
 */
public final class NodeType extends AttributeTable {
  private static final String[] POSITIONS = {
    "lineno", "col_offset", "end_lineno", "end_col_offset"
  };

  private final String name;
  private final NodeType kind;
  private final boolean isKind;
  private final String words;
  private final PyType type;
  private List<NodeField> fields;
  private PyObject single;

  /**
   * @param kind the kind of nodes that it is of; null for a kind, and for a node of no kind
   * @param isKind whether it is a kind
   * @param words what stands behind its name in {@link NodeList}
   */
  NodeType(String name, NodeType kind, boolean isKind, String words) {
    this.name = name;
    this.kind = kind;
    this.isKind = isKind;
    this.words = words;
    this.type = PyType.late(name, kind == null ? AstBase.TYPE : kind.type, this);
  }

  public String name() {
    return name;
  }

  /** The Python class. */
  public PyType type() {
    return type;
  }

  boolean isKind() {
    return isKind;
  }

  /** The name of its base; its own where it has none. */
  public String kind() {
    return kind == null ? name : kind.name;
  }

  /** Its fields, in order. */
  public synchronized List<NodeField> fields() {
    if (fields == null) {
      fields = new ArrayList<>();
      for (String word : words.split(" ")) {
        if (word.indexOf(':') > 0) {
          fields.add(NodeField.parse(word));
        }
      }
    }
    return fields;
  }

  private boolean lacksEnd() {
    return words.startsWith("@");
  }

  /** Whether nodes have positions. */
  public boolean positioned() {
    return kind != null ? kind.positioned() : lacksEnd() || words.startsWith("!");
  }

  /** The only node that a parser makes of a class without fields; else null. */
  public synchronized PyObject single() {
    if (single == null && isSingle()) {
      single = new PyInstance(type);
    }
    return single;
  }

  private boolean isSingle() {
    return !isKind && fields().isEmpty() && !positioned();
  }

  /** A node without fields yet. */
  public PyInstance make() {
    return new PyInstance(type);
  }

  @Override
  public void define(PyType owner, DescriptorOrder into) {
    into.add("_fields", names());
    into.add("__match_args__", names());
    into.add("__module__", PyStr.of("ast"));
    PyObject doc = doc();
    if (doc != null) {
      into.add("__doc__", doc);
    }
    if (kind == null) {
      into.add("_attributes", positions());
    }
    for (NodeField field : fields()) {
      if (field.optional() && !field.list()) {
        into.add(field.name(), PyNone.NONE);
      }
    }
    if (kind == null && lacksEnd()) {
      into.add(POSITIONS[2], PyNone.NONE);
      into.add(POSITIONS[3], PyNone.NONE);
    }
    if (!isKind) {
      PyDict types = fieldTypes();
      into.add("_field_types", types);
      into.add("__annotations_cache__", types);
    }
  }

  private PyObject names() {
    PyObject[] names = new PyObject[fields().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = PyStr.intern(fields().get(i).name());
    }
    return PyTuple.of(names);
  }

  private PyObject positions() {
    if (!positioned()) {
      return PyTuple.EMPTY;
    }
    PyObject[] names = new PyObject[POSITIONS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = PyStr.intern(POSITIONS[i]);
    }
    return PyTuple.of(names);
  }

  private PyDict fieldTypes() {
    PyDict types = new PyDict();
    for (NodeField field : fields()) {
      PyObject fieldType =
          switch (field.kind()) {
            case "identifier", "string" -> PyStr.TYPE;
            case "int" -> PyInt.TYPE;
            case "constant" -> PyType.OBJECT;
            default -> NodeTypes.type(field.kind());
          };
      if (field.list()) {
        fieldType = PyGenericAlias.of(PyList.TYPE, fieldType);
      } else if (field.optional()) {
        fieldType = fieldType.or(PyNone.NONE);
      }
      types.put(field.name(), fieldType);
    }
    return types;
  }

  /** That of a kind lists its nodes; null for a kind without any. */
  private PyObject doc() {
    if (!isKind) {
      return PyStr.of(signature());
    }
    boolean plain = true;
    List<String> signatures = new ArrayList<>();
    for (NodeType node : NodeTypes.all()) {
      if (node.kind == this) {
        plain &= node.isSingle();
        signatures.add(node.signature());
      }
    }
    String separator = plain ? " | " : "\n" + " ".repeat(name.length() + 1) + "| ";
    return signatures.isEmpty()
        ? null
        : PyStr.of(name + " = " + String.join(separator, signatures));
  }

  private String signature() {
    if (fields().isEmpty()) {
      return name;
    }
    List<String> parts = new ArrayList<>();
    for (NodeField field : fields()) {
      parts.add(field.signature());
    }
    return name + "(" + String.join(", ", parts) + ")";
  }
}
