package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.socket.PairedSocket;
import dev.krait.runtime.process.socket.SocketErrno;
import dev.krait.runtime.process.socket.SocketFile;
import java.io.IOException;
import java.nio.ByteOrder;

/** The functions of {@code _socket} that need no socket. */
@Exposed(value = "_socket", module = true)
final class SocketFunctions {
  private static final boolean SWAPS = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  /** What new sockets get, in nanoseconds. */
  static volatile long defaultTimeout = PySocket.FOREVER;

  private SocketFunctions() {}

  @Method("htons(integer, /)")
  static long htons(PyObject integer) {
    return swap16(integer);
  }

  @Method("ntohs(integer, /)")
  static long ntohs(PyObject integer) {
    return swap16(integer);
  }

  @Method("htonl(integer, /)")
  static long htonl(PyObject integer) {
    return swap32(integer);
  }

  @Method("ntohl(integer, /)")
  static long ntohl(PyObject integer) {
    return swap32(integer);
  }

  private static long swap16(PyObject integer) {
    long number = number(integer, 16);
    return SWAPS ? Short.toUnsignedLong(Short.reverseBytes((short) number)) : number;
  }

  private static long swap32(PyObject integer) {
    long number = number(integer, 32);
    return SWAPS ? Integer.toUnsignedLong(Integer.reverseBytes((int) number)) : number;
  }

  private static long number(PyObject integer, int bits) {
    long number = Index.toLong(integer);
    if (number < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (number >>> bits != 0) {
      throw Errors.overflowError("Python int too large for C uint" + bits + "_t");
    }
    return number;
  }

  @Method("getdefaulttimeout()")
  static PyObject defaultTimeout() {
    return defaultTimeout < 0 ? PyNone.NONE : PyFloat.of(defaultTimeout / 1e9);
  }

  @Method("setdefaulttimeout(timeout, /)")
  static void setDefaultTimeout(PyObject timeout) {
    defaultTimeout = SocketCalls.timeout(timeout);
  }

  @Method("socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0, /)")
  static PyObject pair(PyObject family, PyObject kind, PyObject protocol) {
    long asFamily = family == null ? SocketFile.UNIX : Index.toLong(family);
    long asKind = kind == null ? SocketFile.STREAM : Index.toLong(kind) & 0xf;
    if (asFamily != SocketFile.UNIX) {
      throw OsErrors.of(SocketErrno.EOPNOTSUPP);
    }
    if (asKind != SocketFile.STREAM) {
      throw OsErrors.of(SocketErrno.EPROTONOSUPPORT);
    }
    return SocketCalls.call(
        () -> {
          PairedSocket[] pair = PairedSocket.pair();
          return PyTuple.pair(wrap(pair[0]), wrap(pair[1]));
        });
  }

  private static PyObject wrap(SocketFile file) throws IOException {
    PySocket socket = new PySocket(PySocket.TYPE);
    socket.open(Descriptors.add(file), -1, -1, -1);
    socket.setTimeout(defaultTimeout);
    file.setBlocking(defaultTimeout < 0);
    return socket;
  }

  @Method("close(fd, /)")
  static void close(PyObject descriptor) {
    long number = Index.toLong(descriptor);
    SocketCalls.call(
        () -> {
          Descriptors.close(number);
          return null;
        });
  }

  @Method("dup(fd, /)")
  static long dup(PyObject descriptor) {
    long number = Index.toLong(descriptor);
    return SocketCalls.call(() -> Descriptors.add(Descriptors.get(number)));
  }

  @Method("CMSG_LEN(length, /)")
  static long messageLength(PyObject length) {
    return 16 + Index.toLong(length);
  }

  @Method("CMSG_SPACE(length, /)")
  static long messageSpace(PyObject length) {
    return 16 + (Index.toLong(length) + 7 & ~7L);
  }
}
