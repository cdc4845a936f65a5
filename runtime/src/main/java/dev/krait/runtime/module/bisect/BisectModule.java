package dev.krait.runtime.module.bisect;

import dev.krait.runtime.object.PyModule;

/** The module {@code _bisect}. */
public final class BisectModule {
  private BisectModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_bisect");
    new BisectFunctionsTable().defineFunctions("_bisect", module.dict());
    return module;
  }
}
