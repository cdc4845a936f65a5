package dev.krait.runtime.module.signal;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.ErrorNumbers;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.thread.Waiting;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;

/** Timers that end in a signal. */
@Exposed(value = "_signal", module = true)
final class TimerFunctions {
  /** {@code signal.ItimerError}. */
  static final PyType ERROR = PyType.builtin("signal.ItimerError", ExceptionTypes.OS_ERROR, true);

  private static final double BILLION = 1e9;

  /** The timers by kind: real time, and two of processor time that run in real time here. */
  private static final SignalTimer[] TIMERS = {
    new SignalTimer(14), new SignalTimer(26), new SignalTimer(27)
  };

  private TimerFunctions() {}

  @Method("alarm(seconds, /)")
  static long alarm(PyObject seconds) {
    long count = Index.toLong(seconds);
    double[] before = TIMERS[0].set(count * 1_000_000_000L, 0);
    return (long) Math.ceil(before[0] - 0.5);
  }

  private static SignalTimer timer(PyObject which) {
    long kind = Index.toLong(which);
    if (kind < 0 || kind >= TIMERS.length) {
      throw invalid();
    }
    return TIMERS[(int) kind];
  }

  private static PyException invalid() {
    return Errors.of(
        ERROR, PyInt.of(OsErrors.EINVAL), PyStr.of(ErrorNumbers.message(OsErrors.EINVAL)));
  }

  @Method("setitimer(which, seconds, interval=0.0, /)")
  static PyObject set(PyObject which, PyObject seconds, PyObject interval) {
    long first = Waiting.nanoseconds(seconds);
    long then = interval == null ? 0 : Waiting.nanoseconds(interval);
    SignalTimer timer = timer(which);
    if (first < 0 || then < 0) {
      throw invalid();
    }
    return pair(timer.set(first, then));
  }

  @Method("getitimer(which, /)")
  static PyObject get(PyObject which) {
    SignalHandlers.poll();
    return pair(timer(which).get());
  }

  private static PyObject pair(double[] values) {
    return PyTuple.pair(PyFloat.of(values[0]), PyFloat.of(values[1]));
  }

  /** Seconds of nanoseconds. */
  static double seconds(long nanoseconds) {
    return nanoseconds / BILLION;
  }
}
