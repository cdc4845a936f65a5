package dev.krait.runtime.module.sys;

import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.AsyncGeneratorHooks;
import dev.krait.runtime.function.RecursionLimit;
import dev.krait.runtime.function.ThreadState;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLimit;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** What {@code sys} lets programs set: limits, tracing, hooks of generators. */
@Exposed(value = "sys", module = true)
public final class SysSettings {
  private static volatile double switchInterval = 0.005;
  private static volatile boolean finalizing;
  private static volatile StructSequenceType generatorHooks;

  private static int cpuCount = -1;

  private SysSettings() {}

  static boolean isFinalizing() {
    return finalizing;
  }

  /** To be called when the process ends. */
  public static void setFinalizing() {
    finalizing = true;
  }

  @Method("getrecursionlimit()")
  static long recursionLimit() {
    return RecursionLimit.get();
  }

  @Method("setrecursionlimit(limit, /)")
  static void setRecursionLimit(PyObject limit) {
    long value = Index.toLong(limit);
    if (value > Integer.MAX_VALUE) {
      throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, "Python int too large to convert to C int");
    }
    if (value < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    RecursionLimit.countWith(Frames::depth);
    CompiledModule.countCalls(RecursionLimit.set((int) value));
  }

  @Method("get_int_max_str_digits()")
  static long maxStrDigits() {
    return IntLimit.get();
  }

  @Method("set_int_max_str_digits(maxdigits)")
  static void setMaxStrDigits(PyObject digits) {
    IntLimit.set(Index.toLong(digits));
  }

  @Method("getswitchinterval()")
  static PyObject switchInterval() {
    return PyFloat.of(switchInterval);
  }

  @Method("setswitchinterval(interval, /)")
  static void setSwitchInterval(PyObject interval) {
    double value =
        interval instanceof FloatLayout number ? number.doubleValue() : Index.toLong(interval);
    if (value <= 0) {
      throw Errors.valueError("switch interval must be strictly positive");
    }
    switchInterval = value;
  }

  // ---- tracing: None is accepted, functions are refused ----

  private static PyException noTracing(String function) {
    return Errors.of(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR,
        "Krait calls no trace functions: sys." + function + "()");
  }

  @Method("settrace(function, /)")
  static void setTrace(PyObject function) {
    if (function != PyNone.NONE) {
      throw noTracing("settrace");
    }
  }

  @Method("gettrace()")
  static void trace() {}

  @Method("setprofile(function, /)")
  static void setProfile(PyObject function) {
    if (function != PyNone.NONE) {
      throw noTracing("setprofile");
    }
  }

  @Method("getprofile()")
  static void profile() {}

  @Method("_settraceallthreads(function, /)")
  static void setTraceAll(PyObject function) {
    setTrace(function);
  }

  @Method("_setprofileallthreads(function, /)")
  static void setProfileAll(PyObject function) {
    setProfile(function);
  }

  @Method("get_coroutine_origin_tracking_depth()")
  static long originDepth() {
    return 0;
  }

  @Method("set_coroutine_origin_tracking_depth(depth)")
  static void setOriginDepth(PyObject depth) {
    if (Index.toLong(depth) < 0) {
      throw Errors.valueError("depth must be >= 0");
    }
  }

  // ---- asynchronous generators (PEP 525) ----

  @Method("get_asyncgen_hooks()")
  static synchronized PyObject asyncGeneratorHooks() {
    if (generatorHooks == null) {
      generatorHooks = new StructSequenceType("asyncgen_hooks", true, 2, "firstiter", "finalizer");
    }
    AsyncGeneratorHooks hooks = ThreadState.current().asyncGeneratorHooks();
    return generatorHooks.make(orNone(hooks.firstIteration()), orNone(hooks.finalizer()));
  }

  @Method("set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)")
  static void setAsyncGeneratorHooks(PyObject first, PyObject last) {
    requireCallable(first, "firstiter");
    requireCallable(last, "finalizer");
    ThreadState thread = ThreadState.current();
    AsyncGeneratorHooks hooks = thread.asyncGeneratorHooks();
    thread.setAsyncGeneratorHooks(
        new AsyncGeneratorHooks(
            first == null ? hooks.firstIteration() : orNull(first),
            last == null ? hooks.finalizer() : orNull(last)));
  }

  private static PyObject orNone(PyObject hook) {
    return hook == null ? PyNone.NONE : hook;
  }

  private static PyObject orNull(PyObject hook) {
    return hook == PyNone.NONE ? null : hook;
  }

  private static void requireCallable(PyObject hook, String name) {
    boolean callable =
        hook == null
            || hook == PyNone.NONE
            || hook.type().slot(dev.krait.runtime.object.Slot.CALL) != null;
    if (!callable) {
      throw Errors.typeError("callable " + name + " expected, got " + hook.type().name());
    }
  }

  /** Sets the number of processors that {@code os} tells; -1 for the machine's own. */
  static void setCpuCount(int number) {
    cpuCount = number;
  }

  /** What {@code -X cpu_count} gave; -1 for the machine's own number. */
  @Method("_get_cpu_count_config()")
  public static long getCpuCountConfig() {
    return cpuCount;
  }
}
