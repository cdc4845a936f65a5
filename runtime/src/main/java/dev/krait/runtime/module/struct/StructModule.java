package dev.krait.runtime.module.struct;

import dev.krait.runtime.object.PyModule;

/** The module {@code _struct} (library reference, {@code struct}). */
public final class StructModule {
  private StructModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_struct");
    new StructFunctionsTable().defineFunctions("_struct", module.dict());
    module.dict().put("Struct", PyStruct.TYPE);
    module.dict().put("error", StructErrors.TYPE);
    return module;
  }
}
