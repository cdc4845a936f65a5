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
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.Readiness;
import java.io.IOException;

/** The functions of module {@code select}. */
@Exposed(value = "select", module = true)
final class SelectFunctions {
  private static final int[] MASKS = {
    Readiness.IN | Readiness.HANG_UP | Readiness.ERROR,
    Readiness.OUT | Readiness.ERROR,
    Readiness.URGENT
  };

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
    Readiness.await(wait, () -> count(numbers));
    PyObject[] results = new PyObject[3];
    for (int i = 0; i < 3; i++) {
      PyList ready = new PyList();
      for (int j = 0; j < numbers[i].length; j++) {
        if ((Readiness.of(numbers[i][j]) & MASKS[i]) != 0) {
          ready.append(files[i][j]);
        }
      }
      results[i] = ready;
    }
    return PyTuple.of(results);
  }

  private static int count(long[][] numbers) {
    int count = 0;
    for (int i = 0; i < 3; i++) {
      for (long number : numbers[i]) {
        count += (Readiness.of(number) & MASKS[i]) != 0 ? 1 : 0;
      }
    }
    return count;
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
