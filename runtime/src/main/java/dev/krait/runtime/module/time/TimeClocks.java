package dev.krait.runtime.module.time;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.signal.SignalHandlers;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PySimpleNamespace;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.concurrent.TimeUnit;

/** The clocks of {@code time}. */
@Exposed(value = "time", module = true)
final class TimeClocks {
  private static final double SECOND = 1e9;

  private TimeClocks() {}

  private static PyObject seconds(Clock clock) {
    return PyFloat.of(clock.nanoseconds() / SECOND);
  }

  @Method("time()")
  static PyObject time() {
    return seconds(Clock.CLOCK_REALTIME);
  }

  @Method("time_ns()")
  static long timeNanoseconds() {
    return Clock.CLOCK_REALTIME.nanoseconds();
  }

  @Method("monotonic()")
  static PyObject monotonic() {
    return PyFloat.of(System.nanoTime() / SECOND);
  }

  @Method("monotonic_ns()")
  static long monotonicNanoseconds() {
    return System.nanoTime();
  }

  @Method("perf_counter()")
  static PyObject performanceCounter() {
    return PyFloat.of(System.nanoTime() / SECOND);
  }

  @Method("perf_counter_ns()")
  static long performanceCounterNanoseconds() {
    return System.nanoTime();
  }

  @Method("process_time()")
  static PyObject processTime() {
    return seconds(Clock.CLOCK_PROCESS_CPUTIME_ID);
  }

  @Method("process_time_ns()")
  static long processTimeNanoseconds() {
    return Clock.CLOCK_PROCESS_CPUTIME_ID.nanoseconds();
  }

  @Method("thread_time()")
  static PyObject threadTime() {
    return seconds(Clock.CLOCK_THREAD_CPUTIME_ID);
  }

  @Method("thread_time_ns()")
  static long threadTimeNanoseconds() {
    return Clock.CLOCK_THREAD_CPUTIME_ID.nanoseconds();
  }

  private static Clock clock(PyObject id) {
    Clock clock = Clock.of(Index.toLong(id));
    if (clock == null) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    return clock;
  }

  @Method("clock_gettime(clk_id, /)")
  static PyObject clockTime(PyObject id) {
    return seconds(clock(id));
  }

  @Method("clock_gettime_ns(clk_id, /)")
  static long clockTimeNanoseconds(PyObject id) {
    return clock(id).nanoseconds();
  }

  @Method("clock_getres(clk_id, /)")
  static PyObject clockResolution(PyObject id) {
    clock(id);
    return PyFloat.of(1 / SECOND);
  }

  @Method("clock_settime(clk_id, time, /)")
  static void setClock(PyObject id, PyObject time) {
    clock(id);
    throw OsErrors.of(OsErrors.EPERM);
  }

  @Method("clock_settime_ns(clk_id, time, /)")
  static void setClockNanoseconds(PyObject id, PyObject time) {
    setClock(id, time);
  }

  @Method("get_clock_info(name, /)")
  static PyObject clockInfo(PyObject name) {
    if (!(name instanceof StrLayout text)) {
      throw Errors.typeError("get_clock_info() argument 1 must be str, not " + name.type().name());
    }
    String function =
        switch (text.exact().toString()) {
          case "time" -> "clock_gettime(CLOCK_REALTIME)";
          case "monotonic", "perf_counter" -> "clock_gettime(CLOCK_MONOTONIC)";
          case "process_time" -> "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
          case "thread_time" -> "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
          default -> throw Errors.valueError("unknown clock");
        };
    boolean real = function.contains("REALTIME");
    PyInstance info = new PyInstance(PySimpleNamespace.TYPE);
    info.setOwnAttr("implementation", PyStr.of(function));
    info.setOwnAttr("monotonic", PyBool.of(!real));
    info.setOwnAttr("adjustable", PyBool.of(real));
    info.setOwnAttr("resolution", PyFloat.of(1 / SECOND));
    return info;
  }

  @Method("sleep(seconds, /)")
  static void sleep(PyObject seconds) {
    long duration = nanoseconds(seconds);
    if (duration < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    long end = System.nanoTime() + duration;
    boolean ended = false;
    while (!ended) { // a signal whose handler returns does not end the sleep (PEP 475)
      ended = SignalHandlers.await(() -> TimeUnit.NANOSECONDS.sleep(end - System.nanoTime()));
    }
  }

  private static long nanoseconds(PyObject value) {
    if (value instanceof FloatLayout number) {
      double seconds = number.doubleValue();
      if (Double.isNaN(seconds)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      double result = Math.ceil(seconds * SECOND);
      if (Math.abs(result) >= Long.MAX_VALUE) {
        throw Errors.overflowError("timestamp out of range for platform time_t");
      }
      return (long) result;
    }
    IntLayout whole = Index.orNull(value);
    if (whole == null) {
      throw Errors.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer or float");
    }
    if (!whole.isLong() || Math.abs(whole.longValue()) > Long.MAX_VALUE / 1_000_000_000L) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    return whole.longValue() * 1_000_000_000L;
  }
}
