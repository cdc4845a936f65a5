package dev.krait.runtime.module.symtable;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The attributes of an entry. */
@Exposed("symtable entry")
final class SymbolTableEntryMethods {
  private SymbolTableEntryMethods() {}

  @Method("__repr__(self, /)")
  static String repr(SymbolTableEntry self) {
    return "<symtable entry "
        + self.name
        + "("
        + Identities.of(self)
        + "), line "
        + self.line
        + ">";
  }

  @Getter(value = "id", member = true)
  static PyObject id(SymbolTableEntry self) {
    return PyInt.of(Identities.of(self));
  }

  @Getter(value = "name", member = true)
  static PyObject name(SymbolTableEntry self) {
    return PyStr.of(self.name);
  }

  @Getter(value = "symbols", member = true)
  static PyObject symbols(SymbolTableEntry self) {
    return self.symbols;
  }

  @Getter(value = "varnames", member = true)
  static PyObject parameters(SymbolTableEntry self) {
    return self.parameters;
  }

  @Getter(value = "children", member = true)
  static PyObject children(SymbolTableEntry self) {
    return self.children;
  }

  @Getter(value = "nested", member = true)
  static PyObject nested(SymbolTableEntry self) {
    return PyInt.of(self.nested ? 1 : 0);
  }

  @Getter(value = "type", member = true)
  static PyObject type(SymbolTableEntry self) {
    return PyInt.of(self.kind);
  }

  @Getter(value = "lineno", member = true)
  static PyObject line(SymbolTableEntry self) {
    return PyInt.of(self.line);
  }
}
