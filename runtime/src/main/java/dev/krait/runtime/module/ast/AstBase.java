package dev.krait.runtime.module.ast;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.AttributeTable;
import dev.krait.runtime.expose.DescriptorOrder;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** {@code ast.AST}, by which nodes are told from other objects without making their classes. */
public final class AstBase {
  static final PyType TYPE =
      PyType.builtin("ast.AST", PyType.OBJECT, true, new AstMethodsTable(), new Attributes())
          .withInstanceDict()
          .withWeakReferences();

  private AstBase() {}

  /** Whether an object is a node. */
  public static boolean isNode(PyObject object) {
    return TYPE.isInstance(object);
  }

  private static final class Attributes extends AttributeTable {
    @Override
    public void define(PyType type, DescriptorOrder into) {
      into.add("_fields", PyTuple.EMPTY);
      into.add("_attributes", PyTuple.EMPTY);
      into.add("__match_args__", PyTuple.EMPTY);
      into.add("__module__", PyStr.of("ast"));
    }
  }
}
