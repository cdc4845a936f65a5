package dev.krait.runtime.module.functools;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;

/** The module {@code _functools}. */
public final class FunctoolsModule {
  private FunctoolsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_functools");
    PyDict dict = module.dict();
    new FunctoolsFunctionsTable().defineFunctions("_functools", dict);
    dict.put("partial", PyPartial.TYPE);
    dict.put("Placeholder", PlaceholderObject.PLACEHOLDER);
    dict.put("_PlaceholderType", PlaceholderObject.TYPE);
    dict.put("_lru_cache_wrapper", PyCacheWrapper.TYPE);
    return module;
  }
}
