package dev.krait.runtime.module.statistics;

import dev.krait.runtime.object.PyModule;

/** The module {@code _statistics}. */
public final class StatisticsModule {
  private StatisticsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_statistics");
    new NormalFunctionsTable().defineFunctions("_statistics", module.dict());
    return module;
  }
}
