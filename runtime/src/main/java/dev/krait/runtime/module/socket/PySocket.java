package dev.krait.runtime.module.socket;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.socket.SocketErrno;
import dev.krait.runtime.process.socket.SocketFile;
import java.io.IOException;

/** {@code _socket.socket}: a descriptor with a timeout. */
public final class PySocket extends PyObject {
  /** {@code _socket.socket}. */
  public static final PyType TYPE =
      PyType.builtin(
          "_socket.socket", PyType.OBJECT, true, new SocketMethodsTable(), new SocketDataTable());

  /** The timeout of one that waits for ever. */
  static final long FOREVER = -1;

  private final PyInstance part;
  private volatile int descriptor = -1;
  private volatile SocketFile file;
  private volatile long timeout = FOREVER;
  private int family;
  private int kind;
  private int protocol;

  PySocket(PyType type) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  void open(int number, int asFamily, int asKind, int asProtocol) throws IOException {
    OpenFile found = Descriptors.get(number);
    if (!(found instanceof SocketFile socket)) {
      throw new ErrnoException(SocketErrno.ENOTSOCK);
    }
    file = socket;
    descriptor = number;
    family = asFamily < 0 ? socket.family() : asFamily;
    kind = asKind < 0 ? socket.kind() : asKind;
    protocol = asProtocol < 0 ? socket.protocol() : asProtocol;
  }

  int descriptor() {
    return descriptor;
  }

  /** The descriptor, which it gives away. */
  int detach() {
    int number = descriptor;
    descriptor = -1;
    file = null;
    return number;
  }

  /** What it stands for; {@code EBADF} once it is closed. */
  SocketFile file() {
    SocketFile found = file;
    if (found == null || Descriptors.find(descriptor) != found) {
      throw OsErrors.of(OsErrors.EBADF);
    }
    return found;
  }

  int family() {
    return family;
  }

  int kind() {
    return kind;
  }

  int protocol() {
    return protocol;
  }

  /** In nanoseconds; {@link #FOREVER}, or 0 not to wait at all. */
  long timeout() {
    return timeout;
  }

  void setTimeout(long nanoseconds) {
    timeout = nanoseconds;
  }
}
