package dev.krait.runtime.module.fcntl;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.posix.FileNumber;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.ChannelFile;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.OpenFlags;
import java.io.IOException;

/** The functions of module {@code fcntl}. */
@Exposed(value = "fcntl", module = true)
final class FcntlFunctions {
  private static final int SHARED = 1;
  private static final int WITHOUT_WAITING = 4;
  private static final int UNLOCK = 8;
  private static final int ENOTTY = 25;
  private static final int PIPE_SIZE = 1 << 16;

  private FcntlFunctions() {}

  /** A call that may fail. */
  private interface Call {
    long run() throws IOException;
  }

  private static long run(Call call) {
    try {
      return call.run();
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Method("fcntl(fd, cmd, arg=0, /)")
  static PyObject control(PyObject descriptor, PyObject command, PyObject argument) {
    int number = (int) FileNumber.of(descriptor);
    int what = (int) Index.toLong(command);
    long value = argument == null || Index.orNull(argument) == null ? 0 : Index.toLong(argument);
    return PyInt.of(
        run(
            () -> {
              OpenFile file = Descriptors.get(number);
              switch (what) {
                case 0:
                case 1030:
                  return Descriptors.add(file, (int) value);
                case 1:
                  return Descriptors.isInheritable(number) ? 0 : 1;
                case 2:
                  Descriptors.setInheritable(number, (value & 1) == 0);
                  return 0;
                case 3:
                  return file.flags() | (file.isBlocking() ? 0 : OpenFlags.O_NONBLOCK);
                case 4:
                  if (file.isBlocking() == ((value & OpenFlags.O_NONBLOCK) != 0)) {
                    file.setBlocking((value & OpenFlags.O_NONBLOCK) == 0);
                  }
                  return 0;
                case 1031:
                case 1032:
                  return PIPE_SIZE;
                default:
                  throw new ErrnoException(OsErrors.EINVAL);
              }
            }));
  }

  @Method("ioctl(fd, request, arg=0, mutate_flag=True, /)")
  static PyObject ioctl(PyObject descriptor, PyObject request, PyObject argument, PyObject mutate) {
    long number = FileNumber.of(descriptor);
    return PyInt.of(
        run(
            () -> {
              Descriptors.get(number);
              throw new ErrnoException(ENOTTY);
            }));
  }

  @Method("flock(fd, operation, /)")
  static void lock(PyObject descriptor, PyObject operation) {
    long number = FileNumber.of(descriptor);
    int how = (int) Index.toLong(operation);
    run(
        () -> {
          lock(Descriptors.get(number), how, 0, Long.MAX_VALUE);
          return 0;
        });
  }

  @Method("lockf(fd, cmd, len=0, start=0, whence=0, /)")
  static void lockPart(
      PyObject descriptor, PyObject command, PyObject length, PyObject start, PyObject whence) {
    long number = FileNumber.of(descriptor);
    int how = (int) Index.toLong(command);
    long size = length == null ? 0 : Index.toLong(length);
    long offset = start == null ? 0 : Index.toLong(start);
    long from = whence == null ? 0 : Index.toLong(whence);
    run(
        () -> {
          OpenFile file = Descriptors.get(number);
          if ((how & (SHARED | 2 | UNLOCK)) == 0) {
            throw Errors.valueError("unrecognized lockf argument");
          }
          long base = from == 0 ? 0 : from == 1 ? file.seek(0, 1) : file.size();
          lock(file, how, base + offset, size == 0 ? Long.MAX_VALUE - base - offset : size);
          return 0;
        });
  }

  private static void lock(OpenFile file, int how, long start, long size) throws IOException {
    if (file instanceof ChannelFile channel) {
      boolean shared = (how & SHARED) != 0;
      if ((how & UNLOCK) != 0) {
        channel.unlock(start, size);
      } else {
        channel.lock(start, size, shared, (how & WITHOUT_WAITING) == 0);
      }
    }
  }
}
