package dev.krait.runtime.module.codecs;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.object.PyModule;

/** The module {@code _codecs}, on which {@code codecs} and {@code encodings} stand. */
public final class CodecsModule {
  private CodecsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_codecs");
    PyDict dict = module.dict();
    MethodTable[] tables = {
      new CodecRegistryFunctionsTable(),
      new UnicodeCodecFunctionsTable(),
      new CharmapFunctionsTable(),
      new EscapeFunctionsTable()
    };
    for (MethodTable table : tables) {
      table.defineFunctions("_codecs", dict);
    }
    return module;
  }
}
