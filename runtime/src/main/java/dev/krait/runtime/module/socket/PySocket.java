package dev.krait.runtime.module.socket;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code _socket.socket}, of which there are no instances yet. */
public abstract class PySocket extends PyObject {
  /** {@code _socket.socket}. */
  public static final PyType TYPE =
      PyType.builtin("_socket.socket", PyType.OBJECT, true, new SocketMethodsTable());

  private PySocket() {}
}
