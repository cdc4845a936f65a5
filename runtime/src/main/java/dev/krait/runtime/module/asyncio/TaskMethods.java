package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyCoroutine;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code _asyncio.Task}. */
@Exposed("_asyncio.Task")
final class TaskMethods {
  private TaskMethods() {}

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new PyTask(type);
  }

  @Method("__init__(self, /, coro, *, loop=None, name=None, context=None, eager_start=False)")
  static void init(
      PyTask self,
      PyObject coroutine,
      PyObject loop,
      PyObject name,
      PyObject context,
      PyObject eager) {
    self.initialise(loop);
    if (!(coroutine instanceof PyCoroutine)
        && !AsyncioNames.call("coroutines", "iscoroutine", coroutine).isTrue()) {
      self.setReportsDestruction(false);
      throw Errors.typeError("a coroutine was expected, got " + coroutine.repr());
    }
    self.begin(coroutine, name, context, eager != null && eager.isTrue());
  }

  @Method("__repr__(self, /)")
  static PyObject repr(PyTask self) {
    return AsyncioNames.call("base_tasks", "_task_repr", self);
  }

  @Method(value = "cancel(self, /, msg=None)", doc = "Request that this task cancel itself.")
  static boolean cancel(PyTask self, PyObject message) {
    return self.cancel(message);
  }

  @Method(
      value = "cancelling(self, /)",
      doc = "Return the count of the task's cancellation requests.")
  static long cancelling(PyTask self) {
    return self.cancelRequests();
  }

  @Method(value = "uncancel(self, /)", doc = "Decrement the task's count of cancellation requests.")
  static long uncancel(PyTask self) {
    return self.uncancel();
  }

  @Method("get_name(self, /)")
  static PyObject name(PyTask self) {
    return self.name();
  }

  @Method("set_name(self, value, /)")
  static void setName(PyTask self, PyObject value) {
    self.setName(value);
  }

  @Method("get_coro(self, /)")
  static PyObject coroutine(PyTask self) {
    return FutureAttributes.orNone(self.coroutine());
  }

  @Method("get_context(self, /)")
  static PyObject context(PyTask self) {
    return FutureAttributes.orNone(self.context());
  }

  @Method(
      value = "get_stack(self, /, *, limit=None)",
      doc = "Return the list of stack frames for this task's coroutine.")
  static PyObject stack(PyTask self, PyObject limit) {
    return AsyncioNames.call(
        "base_tasks", "_task_get_stack", self, limit == null ? PyNone.NONE : limit);
  }

  @Method(
      value = "print_stack(self, /, *, limit=None, file=None)",
      doc = "Print the stack or traceback for this task's coroutine.")
  static PyObject printStack(PyTask self, PyObject limit, PyObject file) {
    return AsyncioNames.call(
        "base_tasks",
        "_task_print_stack",
        self,
        limit == null ? PyNone.NONE : limit,
        file == null ? PyNone.NONE : file);
  }

  @Method("set_result(self, result, /)")
  static void setResult(PyTask self, PyObject result) {
    throw Errors.runtimeError("Task does not support set_result operation");
  }

  @Method("set_exception(self, exception, /)")
  static void setException(PyTask self, PyObject exception) {
    throw Errors.runtimeError("Task does not support set_exception operation");
  }
}
