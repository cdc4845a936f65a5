package dev.krait.runtime.module.imp;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;

/** The module {@code _imp}. */
public final class ImpModule {
  /** What stands in front of the compiled code of CPython 3.14. */
  private static final long MAGIC_NUMBER_TOKEN = 0x0a0d0e2bL;

  private ImpModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_imp");
    PyDict dict = module.dict();
    new ImpFunctionsTable().defineFunctions("_imp", dict);
    new ImpLibraryTable().defineFunctions("_imp", dict);
    dict.put("check_hash_based_pycs", PyStr.of("default"));
    dict.put("pyc_magic_number_token", PyInt.of(MAGIC_NUMBER_TOKEN));
    return module;
  }
}
