package dev.krait.runtime.module.pwd;

import dev.krait.runtime.object.PyModule;

/** The module {@code grp}. */
public final class GrpModule {
  private GrpModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("grp");
    new GrpFunctionsTable().defineFunctions("grp", module.dict());
    module.dict().put("struct_group", GrpFunctions.KIND.type());
    return module;
  }
}
