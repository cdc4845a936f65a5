package dev.krait.runtime.module.gc;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/** The module {@code gc}, over the virtual machine's collector. */
public final class GcModule {
  private GcModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("gc");
    PyDict dict = module.dict();
    new GcFunctionsTable().defineFunctions("gc", dict);
    new GcSettingsTable().defineFunctions("gc", dict);
    dict.put("garbage", new PyList());
    dict.put("callbacks", GcFunctions.CALLBACKS);
    dict.put("DEBUG_STATS", PyInt.of(1));
    dict.put("DEBUG_COLLECTABLE", PyInt.of(2));
    dict.put("DEBUG_UNCOLLECTABLE", PyInt.of(4));
    dict.put("DEBUG_SAVEALL", PyInt.of(32));
    dict.put("DEBUG_LEAK", PyInt.of(38));
    return module;
  }
}
