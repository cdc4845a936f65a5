package dev.krait.runtime.module.binascii;

import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.object.PyModule;

/** The module {@code binascii} (library reference, {@code binascii}). */
public final class BinasciiModule {
  private BinasciiModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("binascii");
    MethodTable[] tables = {
      new Base64FunctionsTable(),
      new HexFunctionsTable(),
      new UuFunctionsTable(),
      new QuotedPrintableFunctionsTable()
    };
    for (MethodTable table : tables) {
      table.defineFunctions("binascii", module.dict());
    }
    module.dict().put("Error", BinasciiErrors.ERROR);
    module.dict().put("Incomplete", BinasciiErrors.INCOMPLETE);
    return module;
  }
}
