package dev.krait.runtime.module.weakref;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;

/** The module {@code _weakref}: what {@code weakref} is made of. */
public final class WeakrefModule {
  private WeakrefModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_weakref");
    PyDict dict = module.dict();
    new WeakrefFunctionsTable().defineFunctions("_weakref", dict);
    dict.put("ref", WeakReferenceObject.TYPE);
    dict.put("ReferenceType", WeakReferenceObject.TYPE);
    dict.put("ProxyType", WeakProxy.TYPE);
    dict.put("CallableProxyType", WeakProxy.CALLABLE);
    return module;
  }
}
