package dev.krait.runtime.module.cmath;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyModule;

/** The module {@code cmath} (library reference, {@code cmath}). */
public final class CmathModule {
  private CmathModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("cmath");
    PyDict dict = module.dict();
    new CmathFunctionsTable().defineFunctions("cmath", dict);
    new CmathPartsTable().defineFunctions("cmath", dict);
    dict.put("pi", PyFloat.of(Math.PI));
    dict.put("e", PyFloat.of(Math.E));
    dict.put("tau", PyFloat.of(2 * Math.PI));
    dict.put("inf", PyFloat.of(Double.POSITIVE_INFINITY));
    dict.put("infj", PyComplex.of(0, Double.POSITIVE_INFINITY));
    dict.put("nan", PyFloat.of(Double.NaN));
    dict.put("nanj", PyComplex.of(0, Double.NaN));
    return module;
  }
}
