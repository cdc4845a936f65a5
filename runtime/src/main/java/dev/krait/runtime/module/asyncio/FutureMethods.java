package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code _asyncio.Future}. */
@Exposed("_asyncio.Future")
final class FutureMethods {
  private FutureMethods() {}

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new PyFuture(type, PyFuture.TYPE);
  }

  @Method("__init__(self, /, *, loop=None)")
  static void init(PyFuture self, PyObject loop) {
    self.initialise(loop);
  }

  @Method("__repr__(self, /)")
  static PyObject repr(PyFuture self) {
    self.requireLoop();
    return AsyncioNames.call("base_futures", "_future_repr", self);
  }

  @Method("__await__(self, /)")
  static PyObject await(PyFuture self) {
    self.requireLoop();
    return new FutureIterator(self);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyFuture self) {
    return await(self);
  }

  @Method(value = "result(self, /)", doc = "Return the result this future represents.")
  static PyObject result(PyFuture self) {
    return self.result();
  }

  @Method(value = "exception(self, /)", doc = "Return the exception that was set on this future.")
  static PyObject exception(PyFuture self) {
    return self.askedException();
  }

  @Method(value = "set_result(self, result, /)", doc = "Mark the future done and set its result.")
  static void setResult(PyFuture self, PyObject result) {
    self.setResult(result);
  }

  @Method(
      value = "set_exception(self, exception, /)",
      doc = "Mark the future done and set an exception.")
  static void setException(PyFuture self, PyObject exception) {
    self.setException(exception);
  }

  @Method(
      value = "add_done_callback(self, fn, /, *, context=<unrepresentable>)",
      doc = "Add a callback to be run when the future becomes done.")
  static void addDoneCallback(PyFuture self, PyObject function, PyObject context) {
    self.addCallback(function, context);
  }

  @Method(
      value = "remove_done_callback(self, fn, /)",
      doc = "Remove all instances of a callback from the \"call when done\" list.")
  static long removeDoneCallback(PyFuture self, PyObject function) {
    self.requireLoop();
    return self.callbacks().remove(function);
  }

  @Method(value = "cancel(self, /, msg=None)", doc = "Cancel the future and schedule callbacks.")
  static boolean cancel(PyFuture self, PyObject message) {
    self.requireLoop();
    return self.cancelAsFuture(message);
  }

  @Method(value = "cancelled(self, /)", doc = "Return True if the future was cancelled.")
  static boolean cancelled(PyFuture self) {
    return self.state() == PyFuture.State.CANCELLED;
  }

  @Method(value = "done(self, /)", doc = "Return True if the future is done.")
  static boolean done(PyFuture self) {
    return self.isDone();
  }

  @Method(value = "get_loop(self, /)", doc = "Return the event loop the Future is bound to.")
  static PyObject getLoop(PyFuture self) {
    return self.requireLoop();
  }

  @Method(
      value = "_make_cancelled_error(self, /)",
      doc = "Create the CancelledError to raise if the Future is cancelled.")
  static PyObject makeCancelledError(PyFuture self) {
    return self.takeCancelledError();
  }
}
