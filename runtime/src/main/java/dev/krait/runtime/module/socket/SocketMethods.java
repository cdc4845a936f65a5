package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code _socket.socket}. */
@Exposed("socket")
final class SocketMethods {
  private SocketMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    throw Errors.of(ExceptionTypes.OS_ERROR, "Krait has no sockets yet");
  }
}
