package dev.krait.transpiler.exec;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.module.ast.NodeField;
import dev.krait.runtime.module.ast.NodeType;
import dev.krait.runtime.module.ast.NodeTypes;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import java.util.List;

/** Makes the objects of Python's module {@code ast} from a syntax tree. */
final class AstObjects {
  private AstObjects() {}

  static PyObject of(Node node) {
    NodeRecord record = NodeRecord.of(node);
    NodeType type = record.type();
    PyInstance made = type.make();
    List<NodeField> fields = type.fields();
    for (int i = 0; i < fields.size(); i++) {
      Object value = record.get(node, i);
      boolean absent = value == null && fields.get(i).list();
      made.setOwnAttr(fields.get(i).name(), absent ? new PyList() : value(value));
    }
    if (type.positioned()) {
      Position position = NodeRecord.position(node);
      made.setOwnAttr("lineno", PyInt.of(position.lineno()));
      made.setOwnAttr("col_offset", PyInt.of(position.colOffset()));
      made.setOwnAttr("end_lineno", PyInt.of(position.endLineno()));
      made.setOwnAttr("end_col_offset", PyInt.of(position.endColOffset()));
    }
    return made;
  }

  private static PyObject value(Object value) {
    if (value == null) {
      return PyNone.NONE;
    }
    if (value instanceof Node node) {
      return of(node);
    }
    if (value instanceof List<?> list) {
      PyList items = new PyList();
      for (Object each : list) {
        items.append(value(each));
      }
      return items;
    }
    if (value instanceof String text) {
      return PyStr.intern(text);
    }
    if (value instanceof Integer number) {
      return PyInt.of(number);
    }
    if (value instanceof ConstantValue constant) {
      return AstConstants.toObject(constant);
    }
    return NodeTypes.get(((Enum<?>) value).name()).single();
  }
}
