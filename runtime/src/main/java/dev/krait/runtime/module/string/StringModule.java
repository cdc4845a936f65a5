package dev.krait.runtime.module.string;

import dev.krait.runtime.object.PyModule;

/** The module {@code _string}: what {@code string.Formatter} is made of. */
public final class StringModule {
  private StringModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_string");
    new FormatFunctionsTable().defineFunctions("_string", module.dict());
    return module;
  }
}
