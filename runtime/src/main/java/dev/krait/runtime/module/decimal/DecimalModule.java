package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The module {@code _decimal} (library reference, {@code decimal}). */
public final class DecimalModule {
  private static PyObject tupleType;

  private DecimalModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_decimal");
    PyDict dict = module.dict();
    new DecimalFunctionsTable().defineFunctions("_decimal", dict);
    dict.put("Decimal", PyDecimal.TYPE);
    dict.put("Context", DecimalContext.TYPE);
    dict.put("DecimalTuple", tupleType());
    dict.put("DecimalException", Signals.EXCEPTION);
    for (Signals.Signal each : Signals.SIGNALS) {
      dict.put(each.type().name(), each.type());
    }
    for (Signals.Signal each : Signals.CONDITIONS) {
      dict.put(each.type().name(), each.type());
    }
    for (Rounding each : Rounding.values()) {
      dict.put(each.text().toString(), each.text());
    }
    dict.put("DefaultContext", DecimalContext.DEFAULT);
    dict.put("BasicContext", DecimalContext.BASIC);
    dict.put("ExtendedContext", DecimalContext.EXTENDED);
    dict.put("MAX_PREC", PyInt.of(DecimalContext.MOST_PREC));
    dict.put("MAX_EMAX", PyInt.of(DecimalContext.MOST_EMAX));
    dict.put("MIN_EMIN", PyInt.of(DecimalContext.LEAST_EMIN));
    dict.put("MIN_ETINY", PyInt.of(DecimalContext.LEAST_EMIN - (DecimalContext.MOST_PREC - 1)));
    dict.put("IEEE_CONTEXT_MAX_BITS", PyInt.of(DecimalFunctions.MOST_BITS));
    dict.put("HAVE_THREADS", PyBool.of(true));
    dict.put("HAVE_CONTEXTVAR", PyBool.of(true));
    dict.put("__version__", PyStr.of("1.70"));
    dict.put("__libmpdec_version__", PyStr.of("2.5.1"));
    Imports.importModule("numbers").attr("Number").attr("register").call1(PyDecimal.TYPE);
    return module;
  }

  /** {@code DecimalTuple}. */
  static PyObject tupleType() {
    if (tupleType == null) {
      PyObject type =
          Imports.importModule("collections")
              .attr("namedtuple")
              .call2(PyStr.of("DecimalTuple"), PyStr.of("sign digits exponent"));
      type.setAttr("__module__", PyStr.of("decimal"));
      tupleType = type;
    }
    return tupleType;
  }
}
