package dev.krait.runtime.module.subprocess;

import dev.krait.runtime.object.PyModule;

/** The module {@code _posixsubprocess}, on which {@code subprocess} stands. */
public final class SubprocessModule {
  private SubprocessModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_posixsubprocess");
    new SubprocessFunctionsTable().defineFunctions("_posixsubprocess", module.dict());
    return module;
  }
}
