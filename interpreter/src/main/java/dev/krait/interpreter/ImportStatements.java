package dev.krait.interpreter;

import dev.krait.ir.IrExpr;
import dev.krait.runtime.emitted.ImportSupport;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The import statement (reference, 7.11). */
final class ImportStatements {
  private ImportStatements() {}

  static final class Import extends Expression {
    private final IrExpr.Import node;

    Import(IrExpr.Import node) {
      this.node = node;
    }

    @Override
    PyObject value(Frame frame) {
      return node.leaf()
          ? ImportSupport.importLeaf(frame.globals, node.name())
          : ImportSupport.importTop(frame.globals, node.name());
    }
  }

  static final class From extends Expression {
    private final IrExpr.ImportFrom node;
    private final String[] names;

    From(IrExpr.ImportFrom node) {
      this.node = node;
      this.names = node.names().toArray(new String[0]);
    }

    @Override
    PyObject value(Frame frame) {
      return ImportSupport.importFrom(frame.globals, node.module(), node.level(), names);
    }
  }

  static final class Name extends Expression {
    private final Expression module;
    private final Expression name;

    Name(Expression module, Expression name) {
      this.module = module;
      this.name = name;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject from = module.value(frame);
      return ImportSupport.importName(from, (PyStr) name.value(frame));
    }
  }

  static final class Star extends Expression {
    private final Expression module;

    Star(Expression module) {
      this.module = module;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject namespace = frame.namespace == null ? frame.globals : frame.namespace;
      Imports.importStar(module.value(frame), namespace);
      return PyNone.NONE;
    }
  }
}
