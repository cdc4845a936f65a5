package dev.krait.runtime.module.operator;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.object.PyModule;

/** The module {@code _operator}. */
public final class OperatorModule {
  private OperatorModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_operator");
    PyDict dict = module.dict();
    MethodTable[] tables = {
      new ArithmeticFunctionsTable(),
      new InPlaceFunctionsTable(),
      new ComparisonFunctionsTable(),
      new SequenceFunctionsTable(),
      new DigestFunctionsTable()
    };
    for (MethodTable table : tables) {
      table.defineFunctions("_operator", dict);
    }
    dict.put("itemgetter", ItemGetter.TYPE);
    dict.put("attrgetter", AttributeGetter.TYPE);
    dict.put("methodcaller", MethodCaller.TYPE);
    return module;
  }
}
