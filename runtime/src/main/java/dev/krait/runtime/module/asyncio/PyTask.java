package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.contextvars.PyContext;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.concurrent.atomic.AtomicLong;

/** {@code asyncio.Task}: a future that runs a coroutine. */
final class PyTask extends PyFuture {
  static final PyType TYPE =
      PyType.builtin(
              "_asyncio.Task",
              PyFuture.TYPE,
              true,
              new TaskMethodsTable(),
              new TaskAttributesTable())
          .withOwnLayout()
          .withDoc("A coroutine wrapped in a Future.");

  private static final AtomicLong COUNT = new AtomicLong();

  /** Where it stands among the tasks that have not ended; null if it does not. */
  TaskEntry entry;

  private PyObject coroutine;
  private PyObject context;
  private PyObject name;
  private long number;
  private PyObject waiter;
  private boolean mustCancel;
  private boolean reportsDestruction = true;
  private long cancelRequests;
  private TaskStep nextStep;
  private PyObject wakeup;

  PyTask(PyType type) {
    super(type, TYPE);
  }

  @Override
  PyType builtinType() {
    return TYPE;
  }

  /** {@code __init__}: the coroutine and what it runs in. */
  void begin(PyObject newCoroutine, PyObject newName, PyObject newContext, boolean eager) {
    waiter = null;
    mustCancel = false;
    reportsDestruction = true;
    cancelRequests = 0;
    coroutine = newCoroutine;
    context =
        newContext == null || newContext == PyNone.NONE ? PyContext.current().copy() : newContext;
    if (newName == null || newName == PyNone.NONE) {
      name = null;
      number = COUNT.incrementAndGet();
    } else {
      setName(newName);
    }
    if (eager && loop().attr("is_running").call0().isTrue()) {
      TaskSteps.startEagerly(this);
      return;
    }
    try {
      stepSoon(null);
    } catch (RuntimeException e) {
      watch(); // it will never run, which is told when it is lost
      throw e;
    }
    TaskRegistry.add(this);
  }

  PyObject coroutine() {
    return coroutine;
  }

  void forgetCoroutine() {
    coroutine = null;
  }

  PyObject context() {
    return context;
  }

  /** {@code get_name()}; by default from a number, made into text when asked for. */
  PyObject name() {
    if (name == null) {
      name = PyStr.of("Task-" + number);
    }
    return name;
  }

  void setName(PyObject value) {
    name = value instanceof StrLayout ? value : value.str();
  }

  /** What it waits for, or null. */
  PyObject waiter() {
    return waiter;
  }

  void setWaiter(PyObject future) {
    waiter = future;
  }

  boolean mustCancel() {
    return mustCancel;
  }

  void setMustCancel(boolean value) {
    mustCancel = value;
  }

  boolean reportsDestruction() {
    return reportsDestruction;
  }

  void setReportsDestruction(boolean value) {
    reportsDestruction = value;
  }

  // ---- cancelling ----

  @Override
  boolean cancel(PyObject message) {
    setLogsTraceback(false);
    if (isDone()) {
      return false;
    }
    cancelRequests++;
    if (waiter != null && TaskSteps.cancel(waiter, message)) {
      return true;
    }
    mustCancel = true;
    setCancelMessage(message);
    return true;
  }

  long cancelRequests() {
    return cancelRequests;
  }

  /** {@code uncancel()}: how many requests are left. */
  long uncancel() {
    if (cancelRequests > 0) {
      cancelRequests--;
      if (cancelRequests == 0) {
        mustCancel = false;
      }
    }
    return cancelRequests;
  }

  // ---- steps ----

  /** Has the loop run the next step, which an exception may begin. */
  void stepSoon(PyObject exception) {
    TaskStep step;
    if (exception != null) {
      step = new TaskStep(this, exception);
    } else {
      step = nextStep == null ? new TaskStep(this, null) : nextStep;
      nextStep = step;
    }
    FutureCallbacks.callSoon(loop(), step, null, context);
  }

  /** {@code task_wakeup}, bound to this. */
  PyObject wakeup() {
    if (wakeup == null) {
      wakeup = TaskWakeup.of(this);
    }
    return wakeup;
  }

  @Override
  void ended() {
    TaskRegistry.remove(this);
    nextStep = null;
    wakeup = null;
  }

  @Override
  void lost() {
    if (!isDone() && reportsDestruction) {
      reportsDestruction = false;
      PyDict report = new PyDict();
      report.put("message", PyStr.of("Task was destroyed but it is pending!"));
      report(report);
    }
    super.lost();
  }
}
