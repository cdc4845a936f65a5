package dev.krait.runtime.module.csv;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/** The module {@code _csv} (library reference, {@code csv}). */
public final class CsvModule {
  private CsvModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_csv");
    PyDict dict = module.dict();
    new CsvFunctionsTable().defineFunctions("_csv", dict);
    dict.put("Error", CsvErrors.TYPE);
    dict.put("Dialect", Dialect.TYPE);
    dict.put("Reader", CsvReader.TYPE);
    dict.put("Writer", CsvWriter.TYPE);
    dict.put("_dialects", Dialects.REGISTERED);
    for (Quoting each : Quoting.values()) {
      dict.put("QUOTE_" + each, PyInt.of(each.ordinal()));
    }
    return module;
  }
}
