package dev.krait.runtime.module.ast;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classes of nodes, made of the list in a resource when {@code _ast} is first needed. */
public final class NodeTypes {
  private static final String RESOURCE = "nodes.txt";
  private static final String[] POSITIONS = {
    "lineno", "col_offset", "end_lineno", "end_col_offset"
  };

  /** {@code ast.AST}. */
  static final PyType AST =
      PyType.builtin("ast.AST", PyType.OBJECT, true, new AstMethodsTable())
          .withInstanceDict()
          .withWeakReferences();

  private static final Map<String, PyType> CLASSES = new LinkedHashMap<>();
  private static final Map<String, NodeType> NODES = new LinkedHashMap<>();

  static {
    AST.define("_fields", PyTuple.EMPTY);
    AST.define("_attributes", PyTuple.EMPTY);
    AST.define("__match_args__", PyTuple.EMPTY);
    AST.define("__module__", PyStr.of("ast"));
    List<String[]> lines = lines();
    String kind = null;
    for (String[] line : lines) {
      boolean indented = line[0].isEmpty();
      if (!indented) {
        kind = null;
      }
      boolean isKind = !indented && !hasFields(line);
      String name = indented ? line[1] : line[0];
      define(name, indented ? kind : null, line, isKind);
      if (isKind) {
        kind = name;
      }
    }
    NODES.values().forEach(NodeTypes::fieldTypes);
    CLASSES.forEach(NodeTypes::kindDoc);
  }

  private NodeTypes() {}

  /** The class of a name; null if there is none. */
  public static NodeType get(String name) {
    return NODES.get(name);
  }

  /** The class of a kind of nodes, {@code expr} and the like, or of nodes. */
  public static PyType type(String name) {
    return CLASSES.get(name);
  }

  /** What a Python class is or extends; null if it is not one of nodes. */
  public static NodeType of(PyType type) {
    for (PyType each : type.mro()) {
      NodeType node = NODES.get(each.simpleName());
      if (node != null && node.type() == each) {
        return node;
      }
    }
    return null;
  }

  static Map<String, PyType> classes() {
    return CLASSES;
  }

  /** Words by line; an empty one in front stands for indentation. */
  private static List<String[]> lines() {
    try (InputStream in = NodeTypes.class.getResourceAsStream(RESOURCE)) {
      List<String[]> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
        if (!line.startsWith("#")) {
          lines.add(line.split(" +"));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasFields(String[] words) {
    return words[words.length - 1].contains(":");
  }

  private static void define(String name, String kind, String[] words, boolean isKind) {
    boolean endOptional = false;
    boolean marked = false;
    List<NodeField> fields = new ArrayList<>();
    for (String word : words) {
      endOptional |= word.equals("@");
      marked |= word.equals("@") || word.equals("!");
      if (word.contains(":")) {
        fields.add(NodeField.parse(word));
      }
    }
    PyDict namespace = new PyDict();
    namespace.put("__module__", PyStr.of("ast"));
    namespace.put("_fields", names(fields));
    namespace.put("__match_args__", names(fields));
    for (NodeField field : fields) {
      if (field.optional() && !field.list()) {
        namespace.put(field.name(), PyNone.NONE);
      }
    }
    if (isKind || kind == null) {
      namespace.put("_attributes", positions(marked));
      if (endOptional) {
        namespace.put(POSITIONS[2], PyNone.NONE);
        namespace.put(POSITIONS[3], PyNone.NONE);
      }
    }
    if (!isKind) {
      namespace.put("__doc__", PyStr.of(doc(name, fields)));
    }
    PyType base = kind == null ? AST : CLASSES.get(kind);
    PyType type = (PyType) PyType.TYPE.call3(PyStr.of(name), PyTuple.of(base), namespace);
    CLASSES.put(name, type);
    if (!isKind) {
      boolean positioned = type.lookup("_attributes").isTrue();
      boolean single = fields.isEmpty() && !positioned;
      PyObject only = single ? new PyInstance(type) : null;
      NODES.put(
          name, new NodeType(name, type, kind == null ? name : kind, fields, positioned, only));
    }
  }

  private static PyObject positions(boolean marked) {
    if (!marked) {
      return PyTuple.EMPTY;
    }
    PyObject[] names = new PyObject[POSITIONS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = PyStr.intern(POSITIONS[i]);
    }
    return PyTuple.of(names);
  }

  private static PyObject names(List<NodeField> fields) {
    return PyTuple.of(fields.stream().map(f -> PyStr.intern(f.name())).toArray(PyObject[]::new));
  }

  private static String doc(String name, List<NodeField> fields) {
    if (fields.isEmpty()) {
      return name;
    }
    List<String> parts = fields.stream().map(NodeField::signature).toList();
    return name + "(" + String.join(", ", parts) + ")";
  }

  /** {@code _field_types} and what annotations say. */
  private static void fieldTypes(NodeType node) {
    PyDict types = new PyDict();
    for (NodeField field : node.fields()) {
      PyObject type =
          switch (field.kind()) {
            case "identifier", "string" -> PyStr.TYPE;
            case "int" -> PyInt.TYPE;
            case "constant" -> PyType.OBJECT;
            default -> CLASSES.get(field.kind());
          };
      if (field.list()) {
        type = PyGenericAlias.of(PyList.TYPE, type);
      } else if (field.optional()) {
        type = type.or(PyNone.NONE);
      }
      types.put(field.name(), type);
    }
    node.type().define("_field_types", types);
    node.type().define("__annotations__", types);
  }

  /** The docstring of a kind lists its nodes. */
  private static void kindDoc(String kind, PyType type) {
    List<NodeType> nodes =
        NODES.values().stream().filter(n -> n.kind().equals(kind) && n.type() != type).toList();
    if (nodes.isEmpty()) {
      return;
    }
    boolean plain = nodes.stream().allMatch(n -> n.single() != null);
    String separator = plain ? " | " : "\n" + " ".repeat(kind.length() + 1) + "| ";
    List<String> texts = nodes.stream().map(n -> doc(n.name(), n.fields())).toList();
    type.define("__doc__", PyStr.of(kind + " = " + String.join(separator, texts)));
  }
}
