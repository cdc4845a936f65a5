package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.socket.SocketFile;
import dev.krait.runtime.process.socket.SocketOptions;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The methods of {@code _socket.socket} but those that move data. */
@Exposed("socket")
final class SocketMethods {
  private static final int NON_BLOCKING = 2048;
  private static final int CLOSE_ON_EXEC = 524288;

  private SocketMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PySocket(type);
  }

  @Method("__init__(self, family=-1, type=-1, proto=-1, fileno=None)")
  static void init(
      PySocket self, PyObject family, PyObject kind, PyObject protocol, PyObject fileno) {
    int asFamily = number(family);
    int asKind = number(kind);
    int asProtocol = number(protocol);
    boolean adopts = fileno != null && fileno != PyNone.NONE;
    if (adopts && Index.orNull(fileno) == null) {
      throw Errors.typeError(
          "'" + fileno.type().name() + "' object cannot be interpreted as an integer");
    }
    if (adopts && Index.toLong(fileno) < 0) {
      throw Errors.valueError("negative file descriptor");
    }
    int plain = asKind < 0 ? asKind : asKind & ~(NON_BLOCKING | CLOSE_ON_EXEC);
    try {
      int descriptor =
          adopts
              ? (int) Index.toLong(fileno)
              : SocketCalls.open(
                  asFamily < 0 ? SocketFile.INET : asFamily,
                  plain < 0 ? SocketFile.STREAM : plain,
                  Math.max(0, asProtocol));
      self.open(descriptor, asFamily, plain, asProtocol);
      boolean waits = asKind < 0 || (asKind & NON_BLOCKING) == 0;
      setTimeout(self, waits ? SocketFunctions.defaultTimeout : 0);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  private static int number(PyObject value) {
    return value == null ? -1 : (int) Index.toLong(value);
  }

  private static void setTimeout(PySocket self, long nanoseconds) throws IOException {
    self.setTimeout(nanoseconds);
    self.file().setBlocking(nanoseconds < 0);
  }

  @Method("__repr__(self, /)")
  static String repr(PySocket self) {
    return "<socket object, fd="
        + self.descriptor()
        + ", family="
        + self.family()
        + ", type="
        + self.kind()
        + ", proto="
        + self.protocol()
        + ">";
  }

  @Getter("family")
  static long family(PySocket self) {
    return self.family();
  }

  @Getter("type")
  static long kind(PySocket self) {
    return self.kind();
  }

  @Getter("proto")
  static long protocol(PySocket self) {
    return self.protocol();
  }

  @Getter("timeout")
  static PyObject timeout(PySocket self) {
    return self.timeout() < 0 ? PyNone.NONE : PyFloat.of(self.timeout() / 1e9);
  }

  @Method("gettimeout(self, /)")
  static PyObject getTimeout(PySocket self) {
    return timeout(self);
  }

  @Method("settimeout(self, timeout, /)")
  static void setTimeout(PySocket self, PyObject timeout) {
    long nanoseconds = SocketCalls.timeout(timeout);
    SocketCalls.call(
        () -> {
          setTimeout(self, nanoseconds);
          return null;
        });
  }

  @Method("setblocking(self, flag, /)")
  static void setBlocking(PySocket self, PyObject flag) {
    long nanoseconds = flag.isTrue() ? PySocket.FOREVER : 0;
    SocketCalls.call(
        () -> {
          setTimeout(self, nanoseconds);
          return null;
        });
  }

  @Method("getblocking(self, /)")
  static boolean isBlocking(PySocket self) {
    return self.timeout() != 0;
  }

  @Method("fileno(self, /)")
  static long fileno(PySocket self) {
    return self.descriptor();
  }

  @Method("detach(self, /)")
  static long detach(PySocket self) {
    return self.detach();
  }

  @Method("close(self, /)")
  static void close(PySocket self) {
    int descriptor = self.detach();
    if (descriptor >= 0) {
      SocketCalls.call(
          () -> {
            Descriptors.close(descriptor);
            return null;
          });
    }
  }

  @Method("bind(self, address, /)")
  static void bind(PySocket self, PyObject address) {
    SocketAddress target = Addresses.of(self, address, "bind");
    SocketCalls.call(
        () -> {
          self.file().bind(target);
          return null;
        });
  }

  @Method("listen(self, backlog=128, /)")
  static void listen(PySocket self, PyObject backlog) {
    int most = backlog == null ? 128 : (int) Math.max(0, Index.toLong(backlog));
    SocketCalls.call(
        () -> {
          self.file().listen(most);
          return null;
        });
  }

  @Method("_accept(self, /)")
  static PyObject accept(PySocket self) {
    SocketFile[] got = new SocketFile[1];
    SocketCalls.run(
        self,
        false,
        file -> {
          got[0] = file.accept();
          return got[0] == null ? -1 : 0;
        });
    return SocketCalls.call(
        () ->
            PyTuple.pair(
                PyInt.of(Descriptors.add(got[0])),
                Addresses.toPython(got[0].remoteAddress(), self.family())));
  }

  @Method("connect(self, address, /)")
  static void connect(PySocket self, PyObject address) {
    int error = SocketCalls.connect(self, Addresses.of(self, address, "connect"));
    if (error < 0) {
      throw SocketErrors.timedOut();
    }
    if (error > 0) {
      throw OsErrors.of(error);
    }
  }

  @Method("connect_ex(self, address, /)")
  static long tryConnect(PySocket self, PyObject address) {
    int error = SocketCalls.connect(self, Addresses.of(self, address, "connect_ex"));
    return error < 0 ? OsErrors.EAGAIN : error;
  }

  @Method("getsockname(self, /)")
  static PyObject localAddress(PySocket self) {
    return SocketCalls.call(() -> Addresses.toPython(self.file().localAddress(), self.family()));
  }

  @Method("getpeername(self, /)")
  static PyObject remoteAddress(PySocket self) {
    return SocketCalls.call(() -> Addresses.toPython(self.file().remoteAddress(), self.family()));
  }

  @Method("shutdown(self, how, /)")
  static void shutdown(PySocket self, PyObject how) {
    int which = (int) Index.toLong(how);
    SocketCalls.call(
        () -> {
          if (which < 0 || which > 2) {
            throw new ErrnoException(OsErrors.EINVAL);
          }
          self.file().shutdown(which);
          return null;
        });
  }

  @Method("getsockopt(self, level, option, buflen=0, /)")
  static PyObject getOption(PySocket self, PyObject level, PyObject option, PyObject length) {
    int size = length == null ? 0 : (int) Index.toLong(length);
    if (size < 0 || size > 1024) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "getsockopt buflen out of range");
    }
    int name = (int) Index.toLong(option);
    int value = SocketCalls.call(() -> self.file().options().get((int) Index.toLong(level), name));
    if (size == 0) {
      return PyInt.of(value);
    }
    ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.nativeOrder());
    int used = 4;
    if (name == SocketOptions.SO_LINGER && Index.toLong(level) == SocketOptions.SOL_SOCKET) {
      bytes.putInt(value < 0 ? 0 : 1).putInt(Math.max(0, value));
      used = 8;
    } else {
      bytes.putInt(value);
    }
    return PyBytes.of(Arrays.copyOf(bytes.array(), Math.min(size, used)));
  }

  @Method("setsockopt(self, level, option, value, optlen=None, /)")
  static void setOption(
      PySocket self, PyObject level, PyObject option, PyObject value, PyObject length) {
    int kind = (int) Index.toLong(level);
    int name = (int) Index.toLong(option);
    int number =
        optionValue(value, kind == SocketOptions.SOL_SOCKET && name == SocketOptions.SO_LINGER);
    SocketCalls.call(
        () -> {
          self.file().options().set(kind, name, number);
          return null;
        });
  }

  private static int optionValue(PyObject value, boolean linger) {
    if (value instanceof IntLayout plain) {
      return (int) plain.longValue();
    }
    if (value == PyNone.NONE) {
      return 0;
    }
    ByteBuffer bytes =
        ByteBuffer.wrap(Arrays.copyOf(Buffers.bytes(value), 8)).order(ByteOrder.nativeOrder());
    int number = bytes.getInt();
    return !linger ? number : number == 0 ? -1 : bytes.getInt();
  }
}
