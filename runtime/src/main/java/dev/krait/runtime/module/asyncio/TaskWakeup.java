package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.expose.BoundBuiltin;
import dev.krait.runtime.expose.BuiltinMethod;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code task_wakeup}, a method of tasks that is no attribute of theirs. */
@Exposed("_asyncio.Task")
final class TaskWakeup {
  private static final BuiltinMethod METHOD =
      (BuiltinMethod)
          PyType.builtin("_asyncio.Task", PyType.OBJECT, false, new TaskWakeupTable())
              .attributes()
              .get("task_wakeup");

  private TaskWakeup() {}

  static PyObject of(PyTask task) {
    return BoundBuiltin.of(METHOD, task);
  }

  @Method("task_wakeup(self, future, /)")
  static void wakeUp(PyTask self, PyObject future) {
    TaskSteps.wakeUp(self, future);
  }
}
