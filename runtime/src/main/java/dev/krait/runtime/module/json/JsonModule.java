package dev.krait.runtime.module.json;

import dev.krait.runtime.object.PyModule;

/** The module {@code _json}, on which {@code json} builds. */
public final class JsonModule {
  private JsonModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_json");
    new JsonFunctionsTable().defineFunctions("_json", module.dict());
    module.dict().put("make_scanner", JsonScanner.TYPE);
    module.dict().put("make_encoder", JsonEncoder.TYPE);
    return module;
  }
}
