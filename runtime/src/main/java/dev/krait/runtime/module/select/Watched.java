package dev.krait.runtime.module.select;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.process.Readiness;
import java.util.Map;
import java.util.TreeMap;

/** Descriptors with what they are watched for. */
final class Watched {
  private static final int ALWAYS = Readiness.ERROR | Readiness.HANG_UP | Readiness.INVALID;

  private final Map<Integer, Integer> events = new TreeMap<>();

  boolean contains(int descriptor) {
    return events.containsKey(descriptor);
  }

  void put(int descriptor, int mask) {
    events.put(descriptor, mask);
  }

  boolean remove(int descriptor) {
    return events.remove(descriptor) != null;
  }

  private static int ready(int descriptor, int mask) {
    int asked = (mask & 0x40) != 0 ? mask | Readiness.IN : mask; // a name of the same
    return Readiness.of(descriptor) & (asked | ALWAYS);
  }

  /** Waits; pairs of a descriptor and what it is ready for, at most so many. */
  PyList await(long nanoseconds, int most) {
    Readiness.await(
        nanoseconds,
        () -> {
          int count = 0;
          for (Map.Entry<Integer, Integer> each : events.entrySet()) {
            count += ready(each.getKey(), each.getValue()) != 0 ? 1 : 0;
          }
          return count;
        });
    PyList result = new PyList();
    for (Map.Entry<Integer, Integer> each : events.entrySet()) {
      int ready = ready(each.getKey(), each.getValue());
      if (ready != 0 && result.len() < most) {
        result.append(PyTuple.pair(PyInt.of(each.getKey()), PyInt.of(ready)));
      }
    }
    return result;
  }
}
