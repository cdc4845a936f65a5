package dev.krait.runtime.module.ast;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/** The module {@code _ast}: the classes of nodes, on which {@code ast} builds. */
public final class AstModule {
  private static final int ONLY_AST = 0x400;

  private AstModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_ast");
    PyDict dict = module.dict();
    dict.put("AST", AstBase.TYPE);
    for (NodeType node : NodeTypes.all()) {
      dict.put(node.name(), node.type());
    }
    dict.put("PyCF_ONLY_AST", PyInt.of(ONLY_AST));
    dict.put("PyCF_OPTIMIZED_AST", PyInt.of(0x8000 | ONLY_AST));
    dict.put("PyCF_TYPE_COMMENTS", PyInt.of(0x1000));
    dict.put("PyCF_ALLOW_TOP_LEVEL_AWAIT", PyInt.of(0x2000));
    return module;
  }
}
