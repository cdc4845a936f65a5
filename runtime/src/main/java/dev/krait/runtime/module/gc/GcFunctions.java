package dev.krait.runtime.module.gc;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.sys.Unraisable;
import dev.krait.runtime.module.weakref.Referents;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Finalizers;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code gc}. What to collect and when is the virtual machine's to decide. */
@Exposed(value = "gc", module = true)
final class GcFunctions {
  private static final int GENERATIONS = 3;

  /** {@code gc.callbacks}. */
  static final PyList CALLBACKS = new PyList();

  private static final long[] COLLECTIONS = new long[GENERATIONS];
  private static final long[] COLLECTED = new long[GENERATIONS];

  private GcFunctions() {}

  @Method(value = "collect(generation=2)", doc = "Run the garbage collector, and what it brings.")
  static long collect(PyObject generation) {
    int number = generation == null ? GENERATIONS - 1 : generation(generation);
    notify("start", number, 0);
    Finalizers.prepareCollection();
    System.gc();
    int found = Referents.runCallbacksNow() + Finalizers.runAfterCollection();
    synchronized (COLLECTIONS) {
      COLLECTIONS[number]++;
      COLLECTED[number] += found;
    }
    notify("stop", number, found);
    return found;
  }

  private static int generation(PyObject value) {
    long number = Index.toLong(value);
    if (number < 0 || number >= GENERATIONS) {
      throw Errors.valueError("invalid generation");
    }
    return (int) number;
  }

  private static void notify(String phase, int generation, int found) {
    for (PyObject callback : CALLBACKS.toArray()) {
      PyDict info = new PyDict();
      info.put("generation", PyInt.of(generation));
      info.put("collected", PyInt.of(found));
      info.put("uncollectable", PyInt.of(0));
      try {
        callback.call2(PyStr.of(phase), info);
      } catch (RuntimeException | StackOverflowError thrown) {
        Unraisable.report(
            JavaExceptions.toPython(thrown).value(),
            "Exception ignored while calling GC callback " + callback.repr(),
            null);
      }
    }
  }

  @Method(value = "get_stats()", doc = "Return a list of dictionaries with statistics.")
  static PyObject stats() {
    PyList result = new PyList();
    for (int i = 0; i < GENERATIONS; i++) {
      PyDict each = new PyDict();
      each.put("collections", PyInt.of(COLLECTIONS[i]));
      each.put("collected", PyInt.of(COLLECTED[i]));
      each.put("uncollectable", PyInt.of(0));
      result.append(each);
    }
    return result;
  }

  // ---- objects ----

  @Method(
      value = "get_objects(generation=None)",
      doc = "Return a list of the objects that can be reached from the modules.")
  static PyObject objects(PyObject generation) {
    if (generation != null && generation != PyNone.NONE) {
      long number = Index.toLong(generation);
      if (number >= GENERATIONS) {
        throw Errors.valueError(
            "generation parameter must be less than the number of available generations (3)");
      }
      if (number < 0) {
        throw Errors.valueError("generation parameter cannot be negative");
      }
      if (number < GENERATIONS - 1) {
        return new PyList();
      }
    }
    return new PyList(Graph.reachable().toArray(PyObject.NO_ARGS));
  }

  @Method(
      value = "get_referrers(*objs)",
      doc = "Return the list of objects that directly refer to any of objs.")
  static PyObject referrers(PyObject[] objects) {
    List<PyObject> result = new ArrayList<>();
    for (PyObject each : Graph.reachable()) {
      if (refersToAny(each, objects)) {
        result.add(each);
      }
    }
    return new PyList(result.toArray(PyObject.NO_ARGS));
  }

  private static boolean refersToAny(PyObject object, PyObject[] targets) {
    for (PyObject referent : Graph.referents(object)) {
      for (PyObject target : targets) {
        if (referent == target) {
          return true;
        }
      }
    }
    return false;
  }

  @Method(
      value = "get_referents(*objs)",
      doc = "Return the list of objects that are directly referred to by objs.")
  static PyObject referents(PyObject[] objects) {
    List<PyObject> result = new ArrayList<>();
    for (PyObject each : objects) {
      result.addAll(Graph.referents(each));
    }
    return new PyList(result.toArray(PyObject.NO_ARGS));
  }

  @Method(value = "is_tracked(obj, /)", doc = "Whether the object can be part of a cycle.")
  static boolean isTracked(PyObject object) {
    return Graph.isTracked(object);
  }

  @Method(value = "is_finalized(obj, /)", doc = "Whether __del__ of the object was called.")
  static boolean isFinalized(PyObject object) {
    return Finalizers.isFinalized(object);
  }

  /** For the table of {@link GcSettings}. */
  static PyTuple triple(long a, long b, long c) {
    return PyTuple.of(PyInt.of(a), PyInt.of(b), PyInt.of(c));
  }
}
