package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;

/** The module {@code _asyncio}: futures and tasks. */
public final class AsyncioModule {
  private AsyncioModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_asyncio");
    PyDict dict = module.dict();
    new LoopFunctionsTable().defineFunctions("_asyncio", dict);
    new TaskFunctionsTable().defineFunctions("_asyncio", dict);
    dict.put("Future", PyFuture.TYPE);
    dict.put("Task", PyTask.TYPE);
    return module;
  }
}
