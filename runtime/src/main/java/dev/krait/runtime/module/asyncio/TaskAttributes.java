package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;

/** The attributes of {@code _asyncio.Task}. */
@Exposed("_asyncio.Task")
final class TaskAttributes {
  private TaskAttributes() {}

  @Getter("_coro")
  static PyObject coroutine(PyTask self) {
    return FutureAttributes.orNone(self.coroutine());
  }

  @Getter("_fut_waiter")
  static PyObject waiter(PyTask self) {
    return FutureAttributes.orNone(self.waiter());
  }

  @Getter("_must_cancel")
  static boolean mustCancel(PyTask self) {
    return self.mustCancel();
  }

  @Getter("_log_destroy_pending")
  static boolean reportsDestruction(PyTask self) {
    return self.reportsDestruction();
  }

  @Setter("_log_destroy_pending")
  static void setReportsDestruction(PyTask self, PyObject value) {
    if (value == null) {
      throw FutureAttributes.cannotDelete();
    }
    self.setReportsDestruction(value.isTrue());
  }
}
