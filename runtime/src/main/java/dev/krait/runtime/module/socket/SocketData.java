package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Poller;
import dev.krait.runtime.process.socket.SocketFile;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.io.ByteArrayOutputStream;
import java.net.SocketAddress;
import java.util.Arrays;

/** The methods of {@code _socket.socket} that move data. */
@Exposed("socket")
final class SocketData {
  private static final int PEEK = 2;
  private static final int DO_NOT_WAIT = 64;
  private static final int WAIT_FOR_ALL = 256;
  private static final int LARGEST = 1 << 18;

  private SocketData() {}

  private static int flags(PyObject flags) {
    return flags == null ? 0 : (int) Index.toLong(flags);
  }

  private static int size(PyObject value, String caller) {
    long size = Index.toLong(value);
    if (size < 0) {
      throw Errors.valueError("negative buffersize in " + caller);
    }
    return (int) Math.min(size, Integer.MAX_VALUE - 16);
  }

  private static int receive(PySocket self, byte[] into, int offset, int count, int flags) {
    boolean peek = (flags & PEEK) != 0;
    if ((flags & WAIT_FOR_ALL) != 0 && !peek && self.kind() == SocketFile.STREAM) {
      int[] done = new int[1];
      return SocketCalls.run(
          self,
          false,
          file -> {
            int got = file.receive(into, offset + done[0], count - done[0], false);
            done[0] += Math.max(0, got);
            return got == 0 || done[0] == count ? done[0] : -1;
          });
    }
    return SocketCalls.run(
        self,
        false,
        file -> {
          int got = file.receive(into, offset, count, peek);
          if (got < 0 && (flags & DO_NOT_WAIT) != 0) {
            throw OsErrors.of(OsErrors.EAGAIN);
          }
          return got;
        });
  }

  /** Receives into a new buffer, which is no larger than what is likely to come. */
  private static PyBytes receive(PySocket self, int size, int flags) {
    boolean stream = self.kind() == SocketFile.STREAM && (flags & WAIT_FOR_ALL) == 0;
    byte[] buffer = new byte[stream ? Math.min(size, LARGEST) : Math.min(size, 1 << 24)];
    int count = receive(self, buffer, 0, buffer.length, flags);
    return PyBytes.of(count == buffer.length ? buffer : Arrays.copyOf(buffer, count));
  }

  private static PyObject sender(PySocket self) {
    SocketAddress from = self.file().sender();
    return from == null ? PyNone.NONE : Addresses.toPython(from, self.family());
  }

  @Method("recv(self, bufsize, flags=0, /)")
  static PyObject receive(PySocket self, PyObject size, PyObject flags) {
    return receive(self, size(size, "recv"), flags(flags));
  }

  @Method("recvfrom(self, bufsize, flags=0, /)")
  static PyObject receiveFrom(PySocket self, PyObject size, PyObject flags) {
    PyObject data = receive(self, size(size, "recvfrom"), flags(flags));
    return PyTuple.pair(data, sender(self));
  }

  private static BufferView writable(PyObject buffer, String caller) {
    BufferView view = Buffers.openOrNull(buffer);
    if (view == null || view.readOnly()) {
      throw Errors.typeError(
          caller
              + "() argument 1 must be read-write bytes-like object, not "
              + buffer.type().name());
    }
    return view;
  }

  private static int receiveInto(
      PySocket self, PyObject buffer, PyObject size, PyObject flags, String caller) {
    BufferView view = writable(buffer, caller);
    int count = size == null ? 0 : size(size, caller);
    if (count > view.byteCount()) {
      throw Errors.valueError(
          caller.equals("recv_into")
              ? "buffer too small for requested bytes"
              : "nbytes is greater than the length of the buffer");
    }
    int how = flags(flags);
    return view.fill(
        view.offset(),
        count == 0 ? view.byteCount() : count,
        (into, start, most) -> receive(self, into, start, most, how));
  }

  @Method("recv_into(self, buffer, nbytes=0, flags=0)")
  static long receiveInto(PySocket self, PyObject buffer, PyObject size, PyObject flags) {
    return receiveInto(self, buffer, size, flags, "recv_into");
  }

  @Method("recvfrom_into(self, buffer, nbytes=0, flags=0)")
  static PyObject receiveFromInto(PySocket self, PyObject buffer, PyObject size, PyObject flags) {
    int count = receiveInto(self, buffer, size, flags, "recvfrom_into");
    return PyTuple.pair(PyInt.of(count), sender(self));
  }

  @Method("recvmsg(self, bufsize, ancbufsize=0, flags=0, /)")
  static PyObject receiveMessage(PySocket self, PyObject size, PyObject ancillary, PyObject flags) {
    if (ancillary != null) {
      size(ancillary, "recvmsg");
    }
    PyObject data = receive(self, size(size, "recvmsg"), flags(flags));
    return PyTuple.of(data, new PyList(), PyInt.of(0), sender(self));
  }

  @Method("recvmsg_into(self, buffers, ancbufsize=0, flags=0, /)")
  static PyObject receiveMessageInto(
      PySocket self, PyObject buffers, PyObject ancillary, PyObject flags) {
    PyObject[] parts = Iterables.toArray(buffers);
    int room = 0;
    for (PyObject part : parts) {
      room += writable(part, "recvmsg_into").byteCount();
    }
    byte[] bytes = new byte[room];
    int count = receive(self, bytes, 0, room, flags(flags));
    int at = 0;
    for (PyObject part : parts) {
      BufferView view = writable(part, "recvmsg_into");
      int moved = Math.min(view.byteCount(), count - at);
      view.write(view.offset(), bytes, at, moved);
      at += moved;
    }
    return PyTuple.of(PyInt.of(count), new PyList(), PyInt.of(0), sender(self));
  }

  private static int send(PySocket self, byte[] bytes, int from, int flags, long end) {
    return SocketCalls.run(
        self,
        true,
        end,
        file -> {
          int sent = file.send(bytes, from, bytes.length - from);
          if (sent < 0 && (flags & DO_NOT_WAIT) != 0) {
            throw OsErrors.of(OsErrors.EAGAIN);
          }
          return sent;
        });
  }

  @Method("send(self, data, flags=0, /)")
  static long send(PySocket self, PyObject data, PyObject flags) {
    return send(self, Buffers.bytes(data), 0, flags(flags), Poller.after(self.timeout()));
  }

  @Method("sendall(self, data, flags=0, /)")
  static void sendAll(PySocket self, PyObject data, PyObject flags) {
    byte[] bytes = Buffers.bytes(data);
    long end = Poller.after(self.timeout());
    int done = 0;
    do {
      done += send(self, bytes, done, flags(flags), end);
    } while (done < bytes.length);
  }

  private static long sendTo(PySocket self, byte[] bytes, PyObject address, String caller) {
    SocketAddress target = Addresses.of(self, address, caller);
    return SocketCalls.run(self, true, file -> file.sendTo(bytes, 0, bytes.length, target));
  }

  @Method("sendto(self, /, *args)")
  static long sendTo(PySocket self, PyObject[] arguments) {
    if (arguments.length != 2 && arguments.length != 3) {
      throw Errors.typeError("sendto() takes 2 or 3 arguments (" + arguments.length + " given)");
    }
    byte[] bytes = Buffers.bytes(arguments[0]);
    if (arguments.length == 3) {
      Index.toLong(arguments[1]);
    }
    return sendTo(self, bytes, arguments[arguments.length - 1], "sendto");
  }

  @Method("sendmsg(self, buffers, ancdata=(), flags=0, address=None, /)")
  static long sendMessage(
      PySocket self, PyObject buffers, PyObject ancillary, PyObject flags, PyObject address) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (PyObject part : Iterables.toArray(buffers)) {
      all.writeBytes(Buffers.bytes(part));
    }
    if (ancillary != null && Iterables.toArray(ancillary).length > 0) {
      throw Errors.of(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR,
          "ancillary data of sockets is not available on the JVM");
    }
    byte[] bytes = all.toByteArray();
    if (address != null && address != PyNone.NONE) {
      return sendTo(self, bytes, address, "sendmsg");
    }
    return send(self, bytes, 0, flags(flags), Poller.after(self.timeout()));
  }
}
