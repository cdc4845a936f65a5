package dev.krait.runtime.module.pickle;

import dev.krait.runtime.object.PyModule;

/** The module {@code _krait_pickle}: the part of {@code pickle} that Python cannot express. */
public final class PickleModule {
  private PickleModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_krait_pickle");
    module.dict().put("PickleBuffer", PyPickleBuffer.TYPE);
    return module;
  }
}
