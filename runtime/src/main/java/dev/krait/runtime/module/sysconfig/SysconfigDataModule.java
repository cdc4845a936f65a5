package dev.krait.runtime.module.sysconfig;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;

/**
 * The module that {@code sysconfig} reads how Python was built from. Nothing here was built by a C
 * compiler, so that only the variables are there which say what the interpreter can do.
 */
public final class SysconfigDataModule {
  private SysconfigDataModule() {}

  /** The name for a platform: that of {@code sysconfig}, with empty ABI flags and triplet. */
  public static String name(String platform) {
    return "_sysconfigdata__" + platform + "_";
  }

  /** Makes the module. */
  public static PyModule make(String platform) {
    PyModule module = new PyModule(name(platform));
    PyDict variables = new PyDict();
    for (String empty : "CC CFLAGS CONFIG_ARGS PY_CFLAGS PY_CFLAGS_NODIST SOABI".split(" ")) {
      variables.put(empty, PyStr.of(""));
    }
    for (String no : "Py_DEBUG Py_GIL_DISABLED HAVE_FORK TEST_MODULES".split(" ")) {
      variables.put(no, PyInt.of(0));
    }
    variables.put("WITH_DOC_STRINGS", PyInt.of(1));
    variables.put("EXT_SUFFIX", PyStr.of(".so"));
    variables.put(
        "TZPATH",
        PyStr.of("/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo"));
    variables.put("VERSION", PyStr.of("3.14"));
    module.dict().put("build_time_vars", variables);
    return module;
  }
}
