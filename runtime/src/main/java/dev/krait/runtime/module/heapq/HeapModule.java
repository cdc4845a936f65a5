package dev.krait.runtime.module.heapq;

import dev.krait.runtime.object.PyModule;

/** The module {@code _heapq}. */
public final class HeapModule {
  private HeapModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_heapq");
    new HeapFunctionsTable().defineFunctions("_heapq", module.dict());
    return module;
  }
}
