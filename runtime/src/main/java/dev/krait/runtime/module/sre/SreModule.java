package dev.krait.runtime.module.sre;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;

/** The module {@code _sre}, on which {@code re} builds. */
public final class SreModule {
  static final int CODE_SIZE = 4;

  /** Has to be that of {@code re._constants}. */
  private static final int MAGIC = 20230612;

  private SreModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_sre");
    PyDict dict = module.dict();
    new SreFunctionsTable().defineFunctions("_sre", dict);
    dict.put("MAGIC", PyInt.of(MAGIC));
    dict.put("CODESIZE", PyInt.of(CODE_SIZE));
    dict.put("MAXREPEAT", PyInt.of(0xFFFFFFFFL));
    dict.put("MAXGROUPS", PyInt.of(Integer.MAX_VALUE / 2));
    dict.put("copyright", PyStr.of("Krait: copyright of its contributors."));
    return module;
  }
}
