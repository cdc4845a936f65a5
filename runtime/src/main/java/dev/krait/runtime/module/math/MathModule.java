package dev.krait.runtime.module.math;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyModule;

/** The module {@code math} (library reference, {@code math}). */
public final class MathModule {
  private MathModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("math");
    PyDict dict = module.dict();
    MethodTable[] tables = {
      new MathFunctionsTable(),
      new MathLogarithmsTable(),
      new MathPartsTable(),
      new MathIntegersTable(),
      new MathSumsTable()
    };
    for (MethodTable table : tables) {
      table.defineFunctions("math", dict);
    }
    dict.put("pi", PyFloat.of(Math.PI));
    dict.put("e", PyFloat.of(Math.E));
    dict.put("tau", PyFloat.of(2 * Math.PI));
    dict.put("inf", PyFloat.of(Double.POSITIVE_INFINITY));
    dict.put("nan", PyFloat.of(Double.NaN));
    return module;
  }
}
