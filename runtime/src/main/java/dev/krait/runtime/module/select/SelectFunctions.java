package dev.krait.runtime.module.select;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.posix.FileNumber;
import dev.krait.runtime.module.thread.Waiting;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.Readiness;
import dev.krait.runtime.process.Watched;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The functions of module {@code select}. */
@Exposed(value = "select", module = true)
final class SelectFunctions {
  private static final int[] MASKS = {
    Readiness.IN | Readiness.HANG_UP | Readiness.ERROR,
    Readiness.OUT | Readiness.ERROR,
    Readiness.URGENT
  };

  private static final int[] ASKED = {Readiness.IN, Readiness.OUT, Readiness.URGENT};

  private SelectFunctions() {}

  @Method("poll()")
  static PyObject poll() {
    return new Poll();
  }

  @Method("select(rlist, wlist, xlist, timeout=None, /)")
  static PyObject select(PyObject read, PyObject write, PyObject other, PyObject timeout) {
    PyObject[] lists = {read, write, other};
    PyObject[][] files = new PyObject[3][];
    long[][] numbers = new long[3][];
    for (int i = 0; i < 3; i++) {
      files[i] = Iterables.toArray(lists[i]);
      numbers[i] = new long[files[i].length];
      for (int j = 0; j < files[i].length; j++) {
        numbers[i][j] = FileNumber.of(files[i][j]);
      }
    }
    long wait = nanoseconds(timeout);
    try {
      for (long[] each : numbers) {
        for (long number : each) {
          Descriptors.get(number);
        }
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
    Map<Integer, Integer> masks = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      for (long number : numbers[i]) {
        masks.merge((int) number, ASKED[i], (a, b) -> a | b);
      }
    }
    Map<Integer, Integer> ready = new HashMap<>();
    Watched watched = Watched.passing();
    try {
      masks.forEach(watched::put);
      for (Watched.Ready each : watched.await(wait, Integer.MAX_VALUE)) {
        ready.put(each.descriptor(), each.bits());
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    } finally {
      watched.close();
    }
    PyObject[] results = new PyObject[3];
    for (int i = 0; i < 3; i++) {
      PyList found = new PyList();
      for (int j = 0; j < numbers[i].length; j++) {
        if ((ready.getOrDefault((int) numbers[i][j], 0) & MASKS[i]) != 0) {
          found.append(files[i][j]);
        }
      }
      results[i] = found;
    }
    return PyTuple.of(results);
  }

  /** Waits; pairs of a descriptor and what it is ready for, at most so many. */
  static PyList await(Watched watched, long nanoseconds, int most) {
    try {
      PyList result = new PyList();
      for (Watched.Ready each : watched.await(nanoseconds, most)) {
        result.append(PyTuple.pair(PyInt.of(each.descriptor()), PyInt.of(each.bits())));
      }
      return result;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  /** A timeout in seconds; negative for ever. */
  static long nanoseconds(PyObject timeout) {
    if (timeout == null || timeout == PyNone.NONE) {
      return -1;
    }
    long nanoseconds = Waiting.nanoseconds(timeout);
    if (nanoseconds < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    return nanoseconds;
  }

  /** {@code ENOENT} of an object that does not watch a descriptor. */
  static RuntimeException notWatched() {
    return OsErrors.of(new ErrnoException(OsErrors.ENOENT), null);
  }
}
