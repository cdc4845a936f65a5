package dev.krait.runtime.module.select;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.posix.FileNumber;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Watched;

/** The methods of {@code select.poll} objects. */
@Exposed("select.poll")
final class PollMethods {
  private static final int STANDARD = 1 | 2 | 4;

  private PollMethods() {}

  @Method("register(self, fd, eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT, /)")
  static void register(Poll self, PyObject file, PyObject mask) {
    self.masks().put((int) FileNumber.of(file), mask(mask));
  }

  private static int mask(PyObject mask) {
    return mask == null ? STANDARD : (int) Index.toLong(mask) & 0xffff;
  }

  @Method("modify(self, fd, eventmask, /)")
  static void modify(Poll self, PyObject file, PyObject mask) {
    int number = (int) FileNumber.of(file);
    if (!self.masks().containsKey(number)) {
      throw SelectFunctions.notWatched();
    }
    self.masks().put(number, mask(mask));
  }

  @Method("unregister(self, fd, /)")
  static void unregister(Poll self, PyObject file) {
    int number = (int) FileNumber.of(file);
    if (self.masks().remove(number) == null) {
      throw Errors.keyError(PyInt.of(number));
    }
  }

  @Method("poll(self, timeout=None, /)")
  static PyObject poll(Poll self, PyObject timeout) {
    long wait = -1;
    if (timeout != null && timeout != PyNone.NONE) {
      double millis =
          timeout instanceof FloatLayout number ? number.doubleValue() : Index.toLong(timeout);
      wait = millis < 0 ? -1 : (long) (Math.ceil(millis) * 1e6);
    }
    Watched watched = Watched.passing();
    try {
      self.masks().forEach(watched::put);
      return SelectFunctions.await(watched, wait, Integer.MAX_VALUE);
    } finally {
      watched.close();
    }
  }
}
