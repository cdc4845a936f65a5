package dev.krait.runtime.module.pwd;

import dev.krait.runtime.object.PyModule;

/** The module {@code pwd}. */
public final class PwdModule {
  private PwdModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("pwd");
    new PwdFunctionsTable().defineFunctions("pwd", module.dict());
    module.dict().put("struct_passwd", PwdFunctions.KIND.type());
    return module;
  }
}
