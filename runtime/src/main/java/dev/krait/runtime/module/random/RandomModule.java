package dev.krait.runtime.module.random;

import dev.krait.runtime.object.PyModule;

/** The module {@code _random}. */
public final class RandomModule {
  private RandomModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_random");
    module.dict().put("Random", PyRandom.TYPE);
    return module;
  }
}
