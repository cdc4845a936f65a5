package dev.krait.runtime.module.atexit;

import dev.krait.runtime.module.Shutdown;
import dev.krait.runtime.object.PyModule;

/** The module {@code atexit}. */
public final class AtexitModule {
  private AtexitModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("atexit");
    new AtexitFunctionsTable().defineFunctions("atexit", module.dict());
    Shutdown.atExit(AtexitFunctions::runExitFunctions);
    return module;
  }
}
