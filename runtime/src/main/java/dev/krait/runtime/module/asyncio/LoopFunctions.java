package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _asyncio} about event loops. */
@Exposed(value = "_asyncio", module = true)
final class LoopFunctions {
  private LoopFunctions() {}

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject orNull(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  @Method(value = "_get_running_loop()", doc = "Return the running event loop or None.")
  static PyObject runningLoop() {
    return orNone(RunningLoops.current());
  }

  @Method(value = "_set_running_loop(loop, /)", doc = "Set the running event loop.")
  static void setRunningLoop(PyObject loop) {
    RunningLoops.set(orNull(loop));
  }

  @Method(value = "get_running_loop()", doc = "Return the running event loop.")
  static PyObject requiredLoop() {
    return RunningLoops.required();
  }

  @Method(value = "get_event_loop()", doc = "Return an asyncio event loop.")
  static PyObject eventLoop() {
    return RunningLoops.currentOrDefault();
  }

  @Method("_enter_task(loop, task)")
  static void enterTask(PyObject loop, PyObject task) {
    RunningLoops.enter(loop, task);
  }

  @Method("_leave_task(loop, task)")
  static void leaveTask(PyObject loop, PyObject task) {
    RunningLoops.leave(loop, task);
  }

  @Method("_swap_current_task(loop, task)")
  static PyObject swapCurrentTask(PyObject loop, PyObject task) {
    return orNone(RunningLoops.swap(loop, orNull(task)));
  }

  @Method(value = "current_task(loop=None)", doc = "Return a currently executed task.")
  static PyObject currentTask(PyObject loop) {
    PyObject asked = loop == null || loop == PyNone.NONE ? RunningLoops.required() : loop;
    return orNone(RunningLoops.taskOf(asked));
  }
}
