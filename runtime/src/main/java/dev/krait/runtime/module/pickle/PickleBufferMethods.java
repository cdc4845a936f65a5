package dev.krait.runtime.module.pickle;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyMemoryView;

/** The methods of {@code PickleBuffer}. */
@Exposed("pickle.PickleBuffer")
final class PickleBufferMethods {
  private PickleBufferMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    int given = args.length + (kwargs == null ? 0 : kwargs.len());
    if (given > 1) {
      throw Errors.typeError("PickleBuffer() takes at most 1 argument (" + given + " given)");
    }
    if (args.length == 0) {
      throw Errors.typeError("PickleBuffer() takes exactly 1 positional argument (0 given)");
    }
    return new PyPickleBuffer(args[0]);
  }

  @Method("__buffer__(self, flags, /)")
  static PyObject buffer(PyPickleBuffer self, PyObject flags) {
    return new PyMemoryView(self.openBuffer());
  }

  @Method("__release_buffer__(self, buffer, /)")
  static void releaseBuffer(PyPickleBuffer self, PyObject buffer) {
    if (buffer instanceof PyMemoryView view) {
      view.attr("release").call0();
    }
  }

  @Method("raw(self, /)")
  static PyObject raw(PyPickleBuffer self) {
    return self.raw();
  }

  @Method("release(self, /)")
  static void release(PyPickleBuffer self) {
    self.release();
  }
}
