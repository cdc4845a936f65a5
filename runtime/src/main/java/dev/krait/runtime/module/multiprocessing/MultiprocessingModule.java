package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Numbers;
import dev.krait.runtime.object.PyModule;

/** The module {@code _multiprocessing}. */
public final class MultiprocessingModule {
  private MultiprocessingModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_multiprocessing");
    new MultiprocessingFunctionsTable().defineFunctions("_multiprocessing", module.dict());
    PyDict flags = new PyDict();
    Numbers.define(flags, "HAVE_SEM_OPEN=1 HAVE_SEM_TIMEDWAIT=1");
    module.dict().put("flags", flags);
    module.dict().put("SemLock", PySemaphore.TYPE);
    module.dict().put("_Memory", PySharedMemory.TYPE);
    return module;
  }
}
