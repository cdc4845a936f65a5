package dev.krait.transpiler.exec;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.module.symtable.SymbolTableEntry;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.text.PyStr;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.Symbol;

/** Scopes as the objects of {@code _symtable}. */
final class SymbolTableEntries {
  private SymbolTableEntries() {}

  static SymbolTableEntry of(Scope scope) {
    PyDict symbols = new PyDict();
    for (Symbol each : scope.symbols().values()) {
      symbols.put(PyStr.of(each.name()), PyInt.of(each.packed()));
    }
    PyList parameters = new PyList();
    scope.parameters().forEach(name -> parameters.append(PyStr.of(name)));
    PyList children = new PyList();
    scope.children().forEach(child -> children.append(of(child)));
    return new SymbolTableEntry(
        scope.name(),
        scope.kind().typeCode(),
        scope.position().lineno(),
        scope.traits().nested(),
        symbols,
        parameters,
        children);
  }
}
