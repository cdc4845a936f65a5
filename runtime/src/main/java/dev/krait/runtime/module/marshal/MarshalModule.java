package dev.krait.runtime.module.marshal;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/** The module {@code marshal} (library reference, {@code marshal}). */
public final class MarshalModule {
  private MarshalModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("marshal");
    new MarshalFunctionsTable().defineFunctions("marshal", module.dict());
    module.dict().put("version", PyInt.of(MarshalWriter.VERSION));
    return module;
  }
}
