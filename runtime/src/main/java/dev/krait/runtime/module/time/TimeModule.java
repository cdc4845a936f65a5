package dev.krait.runtime.module.time;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.function.Supplier;

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
    for (String name : new String[] {"timezone", "altzone", "daylight", "tzname"}) {
      module.defer(name, new OfZone(name));
    }
    return module;
  }

  /** What the local time zone tells, which takes the rules of all zones to find out. */
  private record OfZone(String name) implements Supplier<PyObject> {
    @Override
    public PyObject get() {
      TimeZones zones = TimeZones.local();
      return switch (name) {
        case "timezone" -> PyInt.of(-zones.standardOffset());
        case "altzone" -> PyInt.of(-zones.summerOffset());
        case "daylight" -> PyInt.of(zones.hasSummerTime() ? 1 : 0);
        default -> PyTuple.of(PyStr.of(zones.standardName()), PyStr.of(zones.summerName()));
      };
    }
  }
}
