package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PySimpleNamespace;
import dev.krait.runtime.object.PyType;

/** The namespace {@code sys.monitoring} (library reference, {@code sys.monitoring}). */
final class Monitoring {
  private static final String[] EVENTS = {
    "PY_START",
    "PY_RESUME",
    "PY_RETURN",
    "PY_YIELD",
    "CALL",
    "LINE",
    "INSTRUCTION",
    "JUMP",
    "BRANCH_LEFT",
    "BRANCH_RIGHT",
    "STOP_ITERATION",
    "RAISE",
    "EXCEPTION_HANDLED",
    "PY_UNWIND",
    "PY_THROW",
    "RERAISE",
    "C_RETURN",
    "C_RAISE",
    "BRANCH"
  };

  private Monitoring() {}

  static PyModule make() {
    PyModule module = new PyModule("sys.monitoring");
    PyDict dict = module.dict();
    new MonitoringFunctionsTable().defineFunctions("sys.monitoring", dict);
    PyInstance events = new PyInstance(PySimpleNamespace.TYPE);
    for (int i = 0; i < EVENTS.length; i++) {
      events.setOwnAttr(EVENTS[i], PyInt.of(1L << i));
    }
    events.setOwnAttr("NO_EVENTS", PyInt.of(0));
    dict.put("events", events);
    dict.put("DEBUGGER_ID", PyInt.of(0));
    dict.put("COVERAGE_ID", PyInt.of(1));
    dict.put("PROFILER_ID", PyInt.of(2));
    dict.put("OPTIMIZER_ID", PyInt.of(5));
    dict.put("DISABLE", new PyInstance(PyType.OBJECT));
    dict.put("MISSING", new PyInstance(PyType.OBJECT));
    return module;
  }
}
