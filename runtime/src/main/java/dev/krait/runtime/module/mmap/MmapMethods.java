package dev.krait.runtime.module.mmap;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.nio.ByteBuffer;

/** The methods that make an {@code mmap} a file with a position. */
@Exposed("mmap.mmap")
final class MmapMethods {
  private MmapMethods() {}

  /** The next bytes, which the position then is behind. */
  private static PyObject take(PyMmap self, int count) {
    byte[] bytes = new byte[count];
    ByteBuffer memory = self.memory();
    if (count > 0) {
      memory.get(self.position(), bytes);
      self.setPosition(self.position() + count);
    }
    return PyBytes.of(bytes);
  }

  private static int remaining(PyMmap self) {
    return Math.max(0, self.memory().capacity() - self.position());
  }

  @Method("read(self, n=None, /)")
  static PyObject read(PyMmap self, PyObject n) {
    int most = remaining(self);
    if (n == null || n == PyNone.NONE) {
      return take(self, most);
    }
    IntLayout number = Index.orNull(n);
    if (number == null) {
      throw Errors.typeError("argument should be integer or None, not '" + n.type().name() + "'");
    }
    int count = Index.toIndex(number, n);
    return take(self, count < 0 ? remaining(self) : Math.min(count, remaining(self)));
  }

  @Method("read_byte(self, /)")
  static PyObject readByte(PyMmap self) {
    ByteBuffer memory = self.memory();
    int at = self.position();
    if (at >= memory.capacity()) {
      throw Errors.valueError("read byte out of range");
    }
    self.setPosition(at + 1);
    return PyInt.of(memory.get(at) & 255);
  }

  @Method("readline(self, /)")
  static PyObject readLine(PyMmap self) {
    ByteBuffer memory = self.memory();
    int start = self.position();
    int end = start;
    while (end < memory.capacity()) {
      end++;
      if (memory.get(end - 1) == '\n') {
        break;
      }
    }
    return take(self, Math.max(0, end - start));
  }

  @Method("write(self, bytes, /)")
  static PyObject write(PyMmap self, PyObject data) {
    byte[] bytes = Buffers.bytes(data);
    ByteBuffer memory = self.writable();
    int at = self.position();
    if (at > memory.capacity() || memory.capacity() - at < bytes.length) {
      throw Errors.valueError("data out of range");
    }
    memory.put(at, bytes);
    self.setPosition(at + bytes.length);
    return PyInt.of(bytes.length);
  }

  @Method("write_byte(self, byte, /)")
  static void writeByte(PyMmap self, PyObject value) {
    IntLayout number = Index.of(value);
    boolean negative = number.signum() < 0;
    if (negative || !number.isLong() || number.longValue() > 255) {
      throw Errors.overflowError(
          "unsigned byte integer is " + (negative ? "less than minimum" : "greater than maximum"));
    }
    ByteBuffer memory = self.writable();
    int at = self.position();
    if (at >= memory.capacity()) {
      throw Errors.valueError("write byte out of range");
    }
    memory.put(at, (byte) number.longValue());
    self.setPosition(at + 1);
  }

  @Method("tell(self, /)")
  static PyObject tell(PyMmap self) {
    self.memory();
    return PyInt.of(self.position());
  }

  @Method("seekable(self, /)")
  static boolean isSeekable(PyMmap self) {
    return true;
  }

  @Method("seek(self, pos, whence=0, /)")
  static PyObject seek(PyMmap self, PyObject offset, PyObject whence) {
    long distance = Index.toLong(offset);
    long how = whence == null ? 0 : Index.toLong(whence);
    int size = self.memory().capacity();
    if (how < 0 || how > 2) {
      throw Errors.valueError("unknown seek type");
    }
    long base = how == 0 ? 0 : how == 1 ? self.position() : size;
    if (distance < -base || distance > size - base) {
      throw Errors.valueError("seek out of range");
    }
    self.setPosition((int) (base + distance));
    return PyInt.of(self.position());
  }

  @Method("find(self, view, start=None, end=None, /)")
  static PyObject find(PyMmap self, PyObject part, PyObject start, PyObject end) {
    return PyInt.of(search(self, part, start, end, false));
  }

  @Method("rfind(self, view, start=None, end=None, /)")
  static PyObject findLast(PyMmap self, PyObject part, PyObject start, PyObject end) {
    return PyInt.of(search(self, part, start, end, true));
  }

  private static int bound(PyMmap self, PyObject value, int standard) {
    if (value == null || value == PyNone.NONE) {
      return standard;
    }
    int size = self.memory().capacity();
    long bound = Index.clipped(value);
    return (int) Math.max(0, Math.min(size, bound < 0 ? bound + size : bound));
  }

  private static int search(
      PyMmap self, PyObject part, PyObject start, PyObject end, boolean last) {
    self.memory();
    byte[] bytes = Buffers.bytes(part);
    int from = bound(self, start, self.position());
    int to = bound(self, end, self.memory().capacity());
    ByteBuffer memory = self.memory();
    ByteBuffer wanted = ByteBuffer.wrap(bytes);
    int most = Math.min(to, memory.capacity()) - bytes.length;
    for (int i = 0; i <= most - from; i++) {
      int at = last ? most - i : from + i;
      // the first byte decides nearly always
      if (bytes.length == 0
          || memory.get(at) == bytes[0] && memory.slice(at, bytes.length).equals(wanted)) {
        return at;
      }
    }
    return -1;
  }
}
