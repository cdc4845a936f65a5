package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What the loop calls for a step of a task. */
final class TaskStep extends PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "_asyncio.TaskStepMethWrapper", PyType.OBJECT, false, new TaskStepMethodsTable());

  private final PyTask task;
  private final PyObject exception;

  /**
   * @param exception what to throw in; null for none
   */
  TaskStep(PyTask task, PyObject exception) {
    this.task = task;
    this.exception = exception;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyTask task() {
    return task;
  }

  @Override
  public PyObject call0() {
    TaskSteps.step(task, (PyBaseException) exception);
    return PyNone.NONE;
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    if (names.length > 0) {
      throw Errors.typeError("function takes no keyword arguments");
    }
    if (args.length > 0) {
      throw Errors.typeError("function takes no positional arguments");
    }
    return call0();
  }
}
