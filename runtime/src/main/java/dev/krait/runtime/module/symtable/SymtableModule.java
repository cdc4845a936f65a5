package dev.krait.runtime.module.symtable;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/** The module {@code _symtable} (library reference, {@code symtable}). */
public final class SymtableModule {
  private static final String[] SCOPES = {
    "LOCAL", "GLOBAL_EXPLICIT", "GLOBAL_IMPLICIT", "FREE", "CELL"
  };

  private static final String[] KINDS = {
    "FUNCTION", "CLASS", "MODULE", "ANNOTATION", "TYPE_ALIAS", "TYPE_PARAMETERS", "TYPE_VARIABLE"
  };

  /** The names of the bits of a symbol's flags; null for those without. */
  private static final String[] FLAGS = {
    "DEF_GLOBAL",
    "DEF_LOCAL",
    "DEF_PARAM",
    "DEF_NONLOCAL",
    "USE",
    null,
    "DEF_FREE_CLASS",
    "DEF_IMPORT",
    "DEF_ANNOT",
    "DEF_COMP_ITER",
    "DEF_TYPE_PARAM",
    "DEF_COMP_CELL"
  };

  private static final int LOCAL = 1 << 1;
  private static final int PARAMETER = 1 << 2;
  private static final int IMPORT = 1 << 7;

  private SymtableModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_symtable");
    PyDict dict = module.dict();
    new SymtableFunctionsTable().defineFunctions("_symtable", dict);
    for (int i = 0; i < FLAGS.length; i++) {
      if (FLAGS[i] != null) {
        dict.put(FLAGS[i], PyInt.of(1 << i));
      }
    }
    dict.put("DEF_BOUND", PyInt.of(LOCAL | PARAMETER | IMPORT));
    for (int i = 0; i < KINDS.length; i++) {
      dict.put("TYPE_" + KINDS[i], PyInt.of(i));
    }
    for (int i = 0; i < SCOPES.length; i++) {
      dict.put(SCOPES[i], PyInt.of(i + 1));
    }
    dict.put("SCOPE_OFF", PyInt.of(FLAGS.length));
    dict.put("SCOPE_MASK", PyInt.of(15));
    return module;
  }
}
