package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.object.PyModule;

/** The module {@code _posixshmem}. */
public final class SharedMemoryModule {
  private SharedMemoryModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_posixshmem");
    new SharedMemoryFunctionsTable().defineFunctions("_posixshmem", module.dict());
    return module;
  }
}
