package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The attributes of {@code _asyncio.Future}. */
@Exposed("_asyncio.Future")
final class FutureAttributes {
  private FutureAttributes() {}

  static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  static PyException cannotDelete() {
    return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "cannot delete attribute");
  }

  @Getter("_state")
  static PyObject state(PyFuture self) {
    self.requireLoop();
    return self.state().text;
  }

  @Getter("_asyncio_future_blocking")
  static boolean blocking(PyFuture self) {
    return self.loop() != null && self.isBlocking();
  }

  @Setter("_asyncio_future_blocking")
  static void setBlocking(PyFuture self, PyObject value) {
    self.requireLoop();
    if (value == null) {
      throw cannotDelete();
    }
    self.setBlocking(value.isTrue());
  }

  @Getter("_loop")
  static PyObject loop(PyFuture self) {
    return orNone(self.loop());
  }

  @Getter("_callbacks")
  static PyObject callbacks(PyFuture self) {
    self.requireLoop();
    return self.callbacks().asList();
  }

  @Getter("_result")
  static PyObject result(PyFuture self) {
    self.requireLoop();
    return orNone(self.value());
  }

  @Getter("_exception")
  static PyObject exception(PyFuture self) {
    self.requireLoop();
    return orNone(self.exception());
  }

  @Getter("_log_traceback")
  static boolean logsTraceback(PyFuture self) {
    self.requireLoop();
    return self.logsTraceback();
  }

  @Setter("_log_traceback")
  static void setLogsTraceback(PyFuture self, PyObject value) {
    if (value == null) {
      throw cannotDelete();
    }
    if (value.isTrue()) {
      throw Errors.valueError("_log_traceback can only be set to False");
    }
    self.setLogsTraceback(false);
  }

  @Getter("_source_traceback")
  static PyObject sourceTraceback(PyFuture self) {
    return orNone(self.sourceTraceback());
  }

  @Getter("_cancel_message")
  static PyObject cancelMessage(PyFuture self) {
    return orNone(self.cancelMessage());
  }

  @Setter("_cancel_message")
  static void setCancelMessage(PyFuture self, PyObject value) {
    if (value == null) {
      throw cannotDelete();
    }
    self.setCancelMessage(value);
  }

  @Getter("_asyncio_awaited_by")
  static PyObject awaitedBy(PyFuture self) {
    return self.waiters();
  }
}
