package dev.krait.runtime.module.socket;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.module.thread.Waiting;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.Poller;
import dev.krait.runtime.process.socket.DatagramSocket;
import dev.krait.runtime.process.socket.SocketErrno;
import dev.krait.runtime.process.socket.SocketFile;
import dev.krait.runtime.process.socket.StreamSocket;
import java.io.IOException;
import java.net.SocketAddress;

/** Operations that wait for a socket as long as its timeout allows. */
final class SocketCalls {
  private SocketCalls() {}

  /** An operation that does not wait: less than 0 if it would have to. */
  interface Attempt {
    int run(SocketFile file) throws IOException;
  }

  /** A system call. */
  interface Call<T> {
    T run() throws IOException;
  }

  static <T> T call(Call<T> call) {
    try {
      return call.run();
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  /** Makes an attempt until it succeeds or the time is over. */
  static int run(PySocket self, boolean writes, Attempt attempt) {
    return run(self, writes, Poller.after(self.timeout()), attempt);
  }

  static int run(PySocket self, boolean writes, long end, Attempt attempt) {
    SocketFile file = self.file();
    try {
      for (int result = attempt.run(file); ; result = attempt.run(file)) {
        if (result >= 0) {
          return result;
        }
        pause(self, file, writes, end);
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  private static void pause(PySocket self, SocketFile file, boolean writes, long end)
      throws IOException {
    long timeout = self.timeout();
    if (timeout == 0 || timeout < 0 && !file.isBlocking()) {
      throw OsErrors.of(OsErrors.EAGAIN);
    }
    if (end != Poller.FOREVER && end <= System.nanoTime() || !file.await(writes, end)) {
      throw SocketErrors.timedOut();
    }
  }

  /** Connects; 0, or the number of the error. */
  static int connect(PySocket self, SocketAddress address) {
    SocketFile file = self.file();
    long end = Poller.after(self.timeout());
    try {
      if (file.connect(address)) {
        return 0;
      }
      if (self.timeout() == 0 || self.timeout() < 0 && !file.isBlocking()) {
        return SocketErrno.EINPROGRESS;
      }
      while (!file.finishConnect()) {
        if (!file.await(true, end)) {
          return -1;
        }
      }
      return 0;
    } catch (IOException e) {
      return OsErrors.errno(e);
    }
  }

  /** Opens a socket; its descriptor. */
  static int open(int family, int kind, int protocol) throws IOException {
    if (family != SocketFile.UNIX && family != SocketFile.INET && family != SocketFile.INET6) {
      throw new ErrnoException(SocketErrno.EAFNOSUPPORT);
    }
    if (kind != SocketFile.STREAM && kind != SocketFile.DATAGRAM) {
      throw new ErrnoException(kind == 3 ? OsErrors.EPERM : OsErrors.EINVAL);
    }
    int natural = family == SocketFile.UNIX ? 0 : kind == SocketFile.STREAM ? 6 : 17;
    if (protocol != 0 && protocol != natural) {
      throw new ErrnoException(SocketErrno.EPROTONOSUPPORT);
    }
    return Descriptors.add(
        kind == SocketFile.STREAM
            ? StreamSocket.open(family, protocol)
            : DatagramSocket.open(family, protocol));
  }

  /** A timeout in nanoseconds, as {@code settimeout} takes it. */
  static long timeout(PyObject value) {
    if (value == PyNone.NONE) {
      return PySocket.FOREVER;
    }
    long nanoseconds = Waiting.nanoseconds(value);
    if (nanoseconds < 0) {
      throw Errors.valueError("Timeout value out of range");
    }
    return nanoseconds;
  }
}
