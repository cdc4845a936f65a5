package dev.krait.runtime.module.array;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;

/** The module {@code array}. */
public final class ArrayModule {
  private ArrayModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("array");
    PyDict dict = module.dict();
    new ArrayFunctionsTable().defineFunctions("array", dict);
    dict.put("array", PyArray.TYPE);
    dict.put("ArrayType", PyArray.TYPE);
    StringBuilder codes = new StringBuilder();
    for (ElementKind each : ElementKind.values()) {
      codes.append(each.code());
    }
    dict.put("typecodes", PyStr.of(codes.toString()));
    Imports.importModule("collections.abc")
        .attr("MutableSequence")
        .attr("register")
        .call1(PyArray.TYPE);
    return module;
  }
}
