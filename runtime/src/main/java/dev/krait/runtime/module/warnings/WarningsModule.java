package dev.krait.runtime.module.warnings;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;

/** The module {@code _warnings}, on which {@code warnings} builds. */
public final class WarningsModule {
  private WarningsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_warnings");
    PyDict dict = module.dict();
    new WarningFunctionsTable().defineFunctions("_warnings", dict);
    dict.put("filters", WarningFilters.FILTERS);
    dict.put("_onceregistry", WarningFilters.ONCE);
    dict.put("_defaultaction", PyStr.of("default"));
    dict.put(
        "_warnings_context",
        Imports.importModule("_contextvars")
            .attr("ContextVar")
            .call1(PyStr.of("_warnings_context")));
    return module;
  }
}
