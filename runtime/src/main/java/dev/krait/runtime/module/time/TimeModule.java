package dev.krait.runtime.module.time;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;

/** The module {@code time} (library reference, {@code time}). */
public final class TimeModule {
  private TimeModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("time");
    PyDict dict = module.dict();
    MethodTable[] tables = {
      new TimeClocksTable(), new TimeConversionsTable(), new TimeTextsTable()
    };
    for (MethodTable table : tables) {
      table.defineFunctions("time", dict);
    }
    dict.put("struct_time", BrokenDownTime.KIND.type());
    dict.put("_STRUCT_TM_ITEMS", PyInt.of(11));
    for (Clock clock : Clock.values()) {
      dict.put(clock.name(), PyInt.of(clock.id()));
    }
    TimeZones zones = TimeZones.local();
    dict.put("timezone", PyInt.of(-zones.standardOffset()));
    dict.put("altzone", PyInt.of(-zones.summerOffset()));
    dict.put("daylight", PyInt.of(zones.hasSummerTime() ? 1 : 0));
    dict.put("tzname", PyTuple.of(PyStr.of(zones.standardName()), PyStr.of(zones.summerName())));
    return module;
  }
}
