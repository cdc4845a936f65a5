package dev.krait.transpiler.exec;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.ast.NodeField;
import dev.krait.runtime.module.ast.NodeType;
import dev.krait.runtime.module.ast.NodeTypes;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a syntax tree from objects of Python's module {@code ast}, which it checks. */
final class AstRecords {
  private static final Set<String> OPERATORS =
      Set.of("expr_context", "boolop", "operator", "unaryop", "cmpop");

  private AstRecords() {}

  /** The tree for a mode of {@code compile}. */
  static Mod module(PyObject tree, String mode) {
    requireModule(tree, mode);
    return (Mod) node(tree, "mod");
  }

  /** Refuses a tree that is not one of the mode. */
  static void requireModule(PyObject tree, String mode) {
    String expected =
        switch (mode) {
          case "exec" -> "Module";
          case "eval" -> "Expression";
          default -> "Interactive";
        };
    if (!NodeTypes.get(expected).type().isInstance(tree)) {
      throw Errors.typeError("expected " + expected + " node, got " + tree.type().simpleName());
    }
  }

  private static Node node(PyObject object, String kind) {
    PyType expected = NodeTypes.type(kind);
    NodeType sample = NodeTypes.of(object.type());
    boolean positioned = expected.lookup("_attributes").isTrue();
    Position position = positioned ? position(object, kind) : null;
    if (sample == null || !expected.isInstance(object)) {
      throw Errors.typeError("expected some sort of " + kind + ", but got " + object.repr());
    }
    if (sample.name().equals("Constant")) {
      Expr written = AstConstants.written(object.attrOrNull("value"), position);
      if (written != null) {
        return written;
      }
    }
    Object[] values = new Object[sample.fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = field(object, sample, sample.fields().get(i));
    }
    AstChecks.check(sample, values, object);
    NodeRecord record = NodeRecord.of(sample);
    if (record == null) {
      throw Errors.valueError("a tree with " + sample.name() + " cannot be compiled");
    }
    return record.make(values, position);
  }

  private static Position position(PyObject object, String kind) {
    int line = required(object, "lineno", kind);
    int column = required(object, "col_offset", kind);
    int endLine = optional(object, "end_lineno", line);
    int endColumn = optional(object, "end_col_offset", column);
    if (line > endLine) {
      throw Errors.valueError("AST node line range (" + line + ", " + endLine + ") is not valid");
    }
    if (line < 0 && endLine != line || column < 0 && endColumn != column) {
      throw Errors.valueError(
          "AST node column range ("
              + column
              + ", "
              + endColumn
              + ") for line range ("
              + line
              + ", "
              + endLine
              + ") is not valid");
    }
    if (line == endLine && column > endColumn) {
      throw Errors.valueError(
          "line " + line + ", column " + column + "-" + endColumn + " is not a valid range");
    }
    return new Position(line, column, endLine, endColumn);
  }

  private static int required(PyObject object, String name, String kind) {
    PyObject value = object.attrOrNull(name);
    if (value == null) {
      throw missing(name, kind);
    }
    return integer(value);
  }

  private static int optional(PyObject object, String name, int otherwise) {
    PyObject value = object.attrOrNull(name);
    return value == null || value == PyNone.NONE ? otherwise : integer(value);
  }

  private static PyException missing(String name, String kind) {
    return Errors.typeError("required field \"" + name + "\" missing from " + kind);
  }

  private static Object field(PyObject object, NodeType type, NodeField field) {
    PyObject value = object.attrOrNull(field.name());
    if (field.list()) {
      return list(value, type, field);
    }
    if (value == null || value == PyNone.NONE && !field.kind().equals("constant")) {
      if (field.optional()) {
        return field.kind().equals("int") ? Integer.valueOf(0) : null;
      }
      if (value == null) {
        throw missing(field.name(), type.name());
      }
      if (!field.kind().equals("int")) {
        throw Errors.valueError("field '" + field.name() + "' is required for " + type.name());
      }
    }
    return value(value, field, type);
  }

  private static List<Object> list(PyObject value, NodeType type, NodeField field) {
    if (value == null) {
      return new ArrayList<>();
    }
    if (!(value instanceof ListLayout list)) {
      throw Errors.typeError(
          type.name()
              + " field \""
              + field.name()
              + "\" must be a list, not a "
              + value.type().name());
    }
    List<Object> result = new ArrayList<>();
    for (PyObject each : list.toArray()) {
      if (each == PyNone.NONE && !field.kind().equals("constant")) {
        if (!field.optional()) {
          throw Errors.valueError(
              field.kind().equals("stmt")
                  ? "None disallowed in statement list"
                  : "None disallowed in expression list");
        }
        result.add(null);
      } else {
        result.add(value(each, field, type));
      }
    }
    return result;
  }

  private static Object value(PyObject value, NodeField field, NodeType type) {
    String kind = field.kind();
    if (OPERATORS.contains(kind)) {
      NodeType operator = NodeTypes.of(value.type());
      if (operator == null || !operator.kind().equals(kind)) {
        throw Errors.typeError("expected some sort of " + kind + ", but got " + value.repr());
      }
      return NodeRecord.operator(operator.name());
    }
    return switch (kind) {
      case "identifier" -> text(value, "AST identifier must be of type str");
      case "string" -> text(value, "AST string must be of type str");
      case "int" -> integer(value);
      case "constant" -> constant(value, type, field);
      default -> node(value, kind);
    };
  }

  private static Object constant(PyObject value, NodeType type, NodeField field) {
    ConstantValue constant = AstConstants.fromObject(value);
    if (constant == null) {
      throw Errors.typeError("got an invalid type in " + type.name() + ": " + value.type().name());
    }
    return constant;
  }

  private static String text(PyObject value, String message) {
    if (value instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError(message);
  }

  private static int integer(PyObject value) {
    if (!(value instanceof IntLayout)) {
      throw Errors.valueError("invalid integer value: " + value.repr());
    }
    return (int) Index.toLong(value);
  }
}
