package dev.krait.runtime.module.abc;

import dev.krait.runtime.object.PyModule;

/** The module {@code _abc}: what {@code abc} is made of. */
public final class AbcModule {
  private AbcModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_abc");
    new AbcFunctionsTable().defineFunctions("_abc", module.dict());
    return module;
  }
}
