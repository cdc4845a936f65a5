package dev.krait.runtime.module.tracemalloc;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/**
 * The functions of {@code _tracemalloc}. The JVM does not tell where an object was made, so there
 * are never traces; the memory is that of the heap.
 */
@Exposed(value = "_tracemalloc", module = true)
final class TracemallocFunctions {
  private static final int MOST_FRAMES = 65535;

  private static volatile boolean tracing;
  private static volatile long limit = 1;
  private static volatile long startedWith;
  private static volatile long peak;

  private TracemallocFunctions() {}

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Method("start(nframe=1, /)")
  static void start(PyObject frames) {
    long number = frames == null ? 1 : Index.toLong(frames);
    if (number < 1 || number > MOST_FRAMES) {
      throw Errors.valueError("the number of frames must be in range [1; " + MOST_FRAMES + "]");
    }
    if (!tracing) {
      limit = number;
      startedWith = used();
      peak = 0;
      tracing = true;
    }
  }

  @Method("stop()")
  static void stop() {
    tracing = false;
  }

  @Method("is_tracing()")
  static boolean isTracing() {
    return tracing;
  }

  @Method("get_traceback_limit()")
  static long getTracebackLimit() {
    return limit;
  }

  @Method("get_traced_memory()")
  static PyObject getTracedMemory() {
    long now = tracing ? Math.max(0, used() - startedWith) : 0;
    peak = tracing ? Math.max(peak, now) : 0;
    return PyTuple.of(PyInt.of(now), PyInt.of(peak));
  }

  @Method("reset_peak()")
  static void resetPeak() {
    peak = 0;
  }

  @Method("clear_traces()")
  static void clearTraces() {
    startedWith = used();
    peak = 0;
  }

  @Method("get_tracemalloc_memory()")
  static long getTracemallocMemory() {
    return 0;
  }

  @Method("_get_traces()")
  static PyObject getTraces() {
    return new PyList();
  }

  @Method("_get_object_traceback(obj, /)")
  static PyObject getObjectTraceback(PyObject object) {
    return PyNone.NONE;
  }
}
