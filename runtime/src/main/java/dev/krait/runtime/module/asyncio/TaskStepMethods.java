package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Calls;

/** The methods of {@code _asyncio.TaskStepMethWrapper}. */
@Exposed("_asyncio.TaskStepMethWrapper")
final class TaskStepMethods {
  private TaskStepMethods() {}

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(TaskStep self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self, args, keywords);
  }

  @Getter("__self__")
  static PyObject task(TaskStep self) {
    return self.task();
  }
}
