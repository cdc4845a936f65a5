package dev.krait.runtime.module.tracemalloc;

import dev.krait.runtime.object.PyModule;

/** The module {@code _tracemalloc}, on which {@code tracemalloc} builds. */
public final class TracemallocModule {
  private TracemallocModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_tracemalloc");
    new TracemallocFunctionsTable().defineFunctions("_tracemalloc", module.dict());
    return module;
  }
}
