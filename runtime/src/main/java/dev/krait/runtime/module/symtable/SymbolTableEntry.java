package dev.krait.runtime.module.symtable;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** One scope of a symbol table, as {@code _symtable} shows it. */
public final class SymbolTableEntry extends PyObject {
  static final PyType TYPE =
      PyType.builtin("symtable entry", PyType.OBJECT, false, new SymbolTableEntryMethodsTable());

  final String name;
  final int kind;
  final int line;
  final boolean nested;
  final PyDict symbols;
  final PyList parameters;
  final PyList children;

  /**
   * @param kind one of the numbers {@code TYPE_…}
   * @param symbols names with their flags and, above these, where they live
   */
  public SymbolTableEntry(
      String name,
      int kind,
      int line,
      boolean nested,
      PyDict symbols,
      PyList parameters,
      PyList children) {
    this.name = name;
    this.kind = kind;
    this.line = line;
    this.nested = nested;
    this.symbols = symbols;
    this.parameters = parameters;
    this.children = children;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
