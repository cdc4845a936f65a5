package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;

/** The module {@code _contextvars} (library reference, {@code contextvars}). */
public final class ContextVarsModule {
  private ContextVarsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_contextvars");
    PyDict dict = module.dict();
    new ContextVarsFunctionsTable().defineFunctions("_contextvars", dict);
    ContextToken.TYPE.define("MISSING", ContextToken.MISSING);
    dict.put("Context", PyContext.TYPE);
    dict.put("ContextVar", PyContextVar.TYPE);
    dict.put("Token", ContextToken.TYPE);
    return module;
  }
}
