package dev.krait.runtime.module.testinternalcapi;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/**
 * The part of {@code _testinternalcapi}, which CPython's own tests ask, that has a meaning here.
 */
public final class TestInternalCapiModule {
  /** After how many calls CPython specialises code, so that tests run theirs as often. */
  private static final int SPECIALIZATION_THRESHOLD = 2;

  private TestInternalCapiModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_testinternalcapi");
    new InstanceFunctionsTable().defineFunctions("_testinternalcapi", module.dict());
    module.dict().put("SPECIALIZATION_THRESHOLD", PyInt.of(SPECIALIZATION_THRESHOLD));
    return module;
  }
}
