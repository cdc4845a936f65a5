package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenCall;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.OpenFlags;
import dev.krait.runtime.process.PipeEnd;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.io.IOException;
import java.util.Arrays;

/** The functions on file descriptors. */
@Exposed(value = "posix", module = true)
final class PosixDescriptors {
  private static final int MOST = 1 << 28;

  private PosixDescriptors() {}

  private static long number(PyObject value) {
    return Index.toLong(value);
  }

  @Method("open(path, flags, mode=511, *, dir_fd=None)")
  static long open(PyObject path, PyObject flags, PyObject mode, PyObject directory) {
    PathArgument file = PathArgument.of("open", "path", path, PathArgument.Also.NOTHING, directory);
    int bits = (int) number(flags);
    int permissions = mode == null ? 0777 : (int) number(mode);
    return PathOperation.get(
        file.filename(),
        () -> {
          if (file.endsWithSlash() && java.nio.file.Files.isRegularFile(file.path())) {
            throw new ErrnoException(OsErrors.ENOTDIR);
          }
          return Descriptors.add(OpenCall.open(file.path(), bits, permissions));
        });
  }

  @Method("close(fd)")
  static void close(PyObject descriptor) {
    long number = FileNumber.of(descriptor);
    PathOperation.run(null, () -> Descriptors.close(number));
  }

  @Method("closerange(fd_low, fd_high, /)")
  static void closeRange(PyObject low, PyObject high) {
    long end = Math.min(number(high), Descriptors.end());
    for (long i = Math.max(0, number(low)); i < end; i++) {
      try {
        Descriptors.close(i);
      } catch (IOException e) {
        // errors are ignored
      }
    }
  }

  @Method("read(fd, length, /)")
  static PyObject read(PyObject descriptor, PyObject length) {
    long number = number(descriptor);
    long size = number(length);
    if (size < 0) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    return PathOperation.get(
        null,
        () -> {
          OpenFile file = Descriptors.get(number);
          byte[] buffer = new byte[(int) Math.min(size, MOST)];
          int count = file.read(buffer, 0, buffer.length);
          return PyBytes.of(count == buffer.length ? buffer : Arrays.copyOf(buffer, count));
        });
  }

  @Method("readinto(fd, buffer, /)")
  static long readInto(PyObject descriptor, PyObject buffer) {
    long number = number(descriptor);
    BufferView view = writable(buffer);
    return PathOperation.get(
        null, () -> view.fill(view.offset(), view.byteCount(), Descriptors.get(number)::read));
  }

  private static BufferView writable(PyObject value) {
    BufferView view = Buffers.openOrNull(value);
    if (view == null || view.readOnly()) {
      throw Errors.typeError(
          "readinto() argument 2 must be read-write bytes-like object, not " + value.type().name());
    }
    return view;
  }

  @Method("write(fd, data, /)")
  static long write(PyObject descriptor, PyObject data) {
    long number = number(descriptor);
    byte[] bytes = Buffers.bytes(data);
    return PathOperation.get(null, () -> Descriptors.get(number).write(bytes, 0, bytes.length));
  }

  @Method("pread(fd, length, offset, /)")
  static PyObject pread(PyObject descriptor, PyObject length, PyObject offset) {
    long number = number(descriptor);
    int size = (int) Math.min(number(length), MOST);
    long at = number(offset);
    return PathOperation.get(
        null,
        () -> {
          OpenFile file = Descriptors.get(number);
          synchronized (file) {
            long before = file.seek(0, 1);
            file.seek(at, 0);
            byte[] buffer = new byte[size];
            int count = file.read(buffer, 0, size);
            file.seek(before, 0);
            return PyBytes.of(Arrays.copyOf(buffer, count));
          }
        });
  }

  @Method("pwrite(fd, buffer, offset, /)")
  static long pwrite(PyObject descriptor, PyObject buffer, PyObject offset) {
    long number = number(descriptor);
    byte[] bytes = Buffers.bytes(buffer);
    long at = number(offset);
    return PathOperation.get(
        null,
        () -> {
          OpenFile file = Descriptors.get(number);
          synchronized (file) {
            long before = file.seek(0, 1);
            file.seek(at, 0);
            int count = file.write(bytes, 0, bytes.length);
            file.seek(before, 0);
            return count;
          }
        });
  }

  @Method("readv(fd, buffers, /)")
  static long readVector(PyObject descriptor, PyObject buffers) {
    long number = number(descriptor);
    PyObject[] parts = Iterables.toArray(buffers);
    return PathOperation.get(
        null,
        () -> {
          long sum = 0;
          for (PyObject part : parts) {
            BufferView view = writable(part);
            int count = view.fill(view.offset(), view.byteCount(), Descriptors.get(number)::read);
            sum += count;
            if (count < view.byteCount()) {
              break;
            }
          }
          return sum;
        });
  }

  @Method("writev(fd, buffers, /)")
  static long writeVector(PyObject descriptor, PyObject buffers) {
    long number = number(descriptor);
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (PyObject part : Iterables.toArray(buffers)) {
      all.writeBytes(Buffers.bytes(part));
    }
    return PathOperation.get(
        null, () -> Descriptors.get(number).write(all.toByteArray(), 0, all.size()));
  }

  @Method("lseek(fd, position, whence, /)")
  static long lseek(PyObject descriptor, PyObject position, PyObject whence) {
    long number = number(descriptor);
    long offset = number(position);
    int from = (int) number(whence);
    return PathOperation.get(null, () -> Descriptors.get(number).seek(offset, from));
  }

  @Method("dup(fd, /)")
  static long dup(PyObject descriptor) {
    long number = number(descriptor);
    return PathOperation.get(null, () -> Descriptors.add(Descriptors.get(number)));
  }

  @Method("dup2(fd, fd2, inheritable=True)")
  static long dup2(PyObject from, PyObject to, PyObject inheritable) {
    int source = (int) number(from);
    int target = (int) number(to);
    boolean inherit = inheritable == null || inheritable.isTrue();
    PathOperation.run(
        null,
        () -> {
          Descriptors.duplicate(source, target);
          Descriptors.setInheritable(target, inherit);
        });
    return target;
  }

  @Method("pipe()")
  static PyObject pipe() {
    return pipe(0);
  }

  @Method("pipe2(flags, /)")
  static PyObject pipe2(PyObject flags) {
    return pipe((int) number(flags));
  }

  private static PyObject pipe(int flags) {
    return PathOperation.get(
        null,
        () -> {
          PipeEnd[] ends = PipeEnd.pipe();
          PyObject[] numbers = new PyObject[2];
          for (int i = 0; i < 2; i++) {
            ends[i].setBlocking((flags & OpenFlags.O_NONBLOCK) == 0);
            numbers[i] = PyInt.of(Descriptors.add(ends[i]));
          }
          return PyTuple.of(numbers);
        });
  }

  @Method("fsync(fd)")
  static void fsync(PyObject descriptor) {
    long number = FileNumber.of(descriptor);
    PathOperation.run(null, () -> Descriptors.get(number).sync());
  }

  @Method("fdatasync(fd)")
  static void fdatasync(PyObject descriptor) {
    fsync(descriptor);
  }

  @Method("sync()")
  static void sync() {}

  @Method("ftruncate(fd, length, /)")
  static void ftruncate(PyObject descriptor, PyObject length) {
    long number = number(descriptor);
    long size = number(length);
    PathOperation.run(
        null,
        () -> {
          OpenFile file = Descriptors.get(number);
          if (size < 0) {
            throw new ErrnoException(OsErrors.EINVAL);
          }
          file.truncate(size);
        });
  }

  @Method("truncate(path, length)")
  static void truncate(PyObject path, PyObject length) {
    PathArgument file =
        PathArgument.of("truncate", "path", path, PathArgument.Also.DESCRIPTOR, null);
    if (file.isDescriptor()) {
      ftruncate(path, length);
      return;
    }
    long size = number(length);
    PathOperation.run(
        file.filename(),
        () -> {
          if (size < 0) {
            throw new ErrnoException(OsErrors.EINVAL);
          }
          int number = Descriptors.add(OpenCall.open(file.path(), OpenFlags.O_WRONLY, 0));
          try {
            Descriptors.get(number).truncate(size);
          } finally {
            Descriptors.close(number);
          }
        });
  }

  @Method("isatty(fd, /)")
  static boolean isTerminal(PyObject descriptor) {
    OpenFile file = Descriptors.find(number(descriptor));
    return file != null && file.isTerminal();
  }

  @Method("device_encoding(fd)")
  static PyObject deviceEncoding(PyObject descriptor) {
    OpenFile file = Descriptors.find(number(descriptor));
    return file != null && file.isTerminal()
        ? dev.krait.runtime.text.PyStr.of("UTF-8")
        : PyNone.NONE;
  }

  @Method("get_inheritable(fd, /)")
  static boolean isInheritable(PyObject descriptor) {
    int number = (int) number(descriptor);
    return PathOperation.get(null, () -> Descriptors.isInheritable(number));
  }

  @Method("set_inheritable(fd, inheritable, /)")
  static void setInheritable(PyObject descriptor, PyObject inheritable) {
    int number = (int) number(descriptor);
    boolean value = inheritable.isTrue();
    PathOperation.run(null, () -> Descriptors.setInheritable(number, value));
  }

  @Method("get_blocking(fd, /)")
  static boolean isBlocking(PyObject descriptor) {
    long number = number(descriptor);
    return PathOperation.get(null, () -> Descriptors.get(number).isBlocking());
  }

  @Method("set_blocking(fd, blocking, /)")
  static void setBlocking(PyObject descriptor, PyObject blocking) {
    long number = number(descriptor);
    boolean value = blocking.isTrue();
    PathOperation.run(null, () -> Descriptors.get(number).setBlocking(value));
  }

  @Method("sendfile(out_fd, in_fd, offset, count)")
  static long sendFile(PyObject out, PyObject in, PyObject offset, PyObject count) {
    PyObject data = offset == PyNone.NONE ? read(in, count) : pread(in, count, offset);
    byte[] bytes = Buffers.bytes(data);
    long number = number(out);
    return PathOperation.get(null, () -> Descriptors.get(number).write(bytes, 0, bytes.length));
  }

  @Method("copy_file_range(src, dst, count, offset_src=None, offset_dst=None)")
  static long copyFileRange(
      PyObject source, PyObject target, PyObject count, PyObject from, PyObject to) {
    boolean reads = from == null || from == PyNone.NONE;
    PyObject data = reads ? read(source, count) : pread(source, count, from);
    return to == null || to == PyNone.NONE ? write(target, data) : pwrite(target, data, to);
  }

  @Method("ttyname(fd, /)")
  static PyObject terminalName(PyObject descriptor) {
    long number = number(descriptor);
    return PathOperation.get(
        null,
        () -> {
          OpenFile file = Descriptors.get(number);
          if (!file.isTerminal()) {
            throw new ErrnoException(25); // ENOTTY
          }
          return dev.krait.runtime.process.FileNames.name(file.path().toRealPath());
        });
  }
}
