package dev.krait.runtime.module.thread;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code _thread._ThreadHandle}. */
@Exposed("_ThreadHandle")
final class ThreadHandleMethods {
  private ThreadHandleMethods() {}

  @Method(value = "__new__(cls, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type) {
    return new ThreadHandle();
  }

  @Method("join(self, timeout=None, /)")
  static void join(ThreadHandle self, PyObject timeout) {
    boolean limited = timeout != null && timeout != PyNone.NONE;
    self.join(limited ? Math.max(-1, Waiting.nanoseconds(timeout)) : Waiting.FOREVER);
  }

  @Method("is_done(self, /)")
  static boolean isDone(ThreadHandle self) {
    return self.isDone();
  }

  @Method("_set_done(self, /)")
  static void setDone(ThreadHandle self) {
    self.setDone();
  }

  @Getter("ident")
  static PyObject ident(ThreadHandle self) {
    return PyInt.of(self.ident());
  }

  @Method("__repr__(self, /)")
  static String repr(ThreadHandle self) {
    return "<_thread._ThreadHandle object: ident=" + self.ident() + ">";
  }
}
