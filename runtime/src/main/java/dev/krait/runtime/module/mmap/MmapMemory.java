package dev.krait.runtime.module.mmap;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.text.PyMemoryView;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The methods of {@code mmap} about the memory as a whole. */
@Exposed("mmap.mmap")
final class MmapMemory {
  private static final int PRIVATE = 2;
  private static final int ANONYMOUS = 32;
  private static final int LAST_ADVICE = 25;
  private static final int POISON = 100;

  private MmapMemory() {}

  @Method(
      value = "__new__(cls, fileno, length, flags=1, prot=3, access=0, offset=0, *, trackfd=True)",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType type,
      PyObject descriptor,
      PyObject length,
      PyObject flags,
      PyObject protection,
      PyObject access,
      PyObject offset,
      PyObject keepsFile) {
    long number = Index.toLong(descriptor);
    long size = Index.toLong(length);
    long how = flags == null ? 1 : Index.toLong(flags);
    long what = protection == null ? 3 : Index.toLong(protection);
    Access allowed = Access.of(access == null ? 0 : Index.toLong(access), how, what);
    long start = offset == null ? 0 : Index.toLong(offset);
    requirePositive(size, "length");
    requirePositive(start, "offset");
    boolean shared = allowed != Access.COPY && (how & PRIVATE) == 0;
    boolean tracked = keepsFile == null || keepsFile.isTrue();
    try {
      boolean anonymous = number == -1 || (how & ANONYMOUS) != 0;
      OpenFile file = anonymous ? null : Descriptors.get(number);
      return new PyMmap(type, new Mapping(file, start, shared, allowed), size, tracked);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  private static void requirePositive(long value, String name) {
    if (value < 0) {
      throw Errors.overflowError("memory mapped " + name + " must be positive");
    }
  }

  @Method("__repr__(self, /)")
  static String repr(PyMmap self) {
    String start = "<" + self.type().name() + " closed=";
    if (self.isClosed()) {
      return start + "True>";
    }
    return start
        + "False, access=ACCESS_"
        + self.mapping().access()
        + ", length="
        + self.memory().capacity()
        + ", pos="
        + self.position()
        + ", offset="
        + self.mapping().offset()
        + ">";
  }

  @Getter("closed")
  static PyObject isClosed(PyMmap self) {
    return PyBool.of(self.isClosed());
  }

  @Method("close(self, /)")
  static void close(PyMmap self) {
    self.close();
  }

  @Method("__enter__(self, /)")
  static PyObject enter(PyMmap self) {
    self.memory();
    return self;
  }

  @Method("__exit__(self, exc_type, exc_value, traceback, /)")
  static void exit(PyMmap self, PyObject type, PyObject value, PyObject traceback) {
    self.close();
  }

  @Method("__buffer__(self, flags, /)")
  static PyObject buffer(PyMmap self, PyObject flags) {
    return new PyMemoryView(self.openBuffer());
  }

  @Method("__release_buffer__(self, buffer, /)")
  static void releaseBuffer(PyMmap self, PyObject buffer) {
    if (buffer instanceof PyMemoryView view) {
      view.attr("release").call0();
    }
  }

  @Method("__reduce_ex__(self, protocol, /)")
  static PyObject reduce(PyMmap self, PyObject protocol) {
    throw Errors.typeError("cannot pickle '" + self.type().name() + "' object");
  }

  @Method("size(self, /)")
  static PyObject size(PyMmap self) {
    self.memory();
    if (self.mapping().file() == null || !self.isTracked()) {
      throw OsErrors.of(OsErrors.EBADF);
    }
    try {
      return PyInt.of(self.mapping().file().size());
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Method("flush(self, offset=0, size=None, /)")
  static void flush(PyMmap self, PyObject offset, PyObject size) {
    self.memory();
    long start = offset == null ? 0 : Index.toLong(offset);
    boolean all = size == null || size == PyNone.NONE;
    long given = all ? 0 : Index.toLong(size);
    ByteBuffer memory = self.memory();
    long count = all ? memory.capacity() - start : given;
    if (start < 0 || count < 0 || memory.capacity() - start < count) {
      throw Errors.valueError("flush values out of range");
    }
    Access access = self.mapping().access();
    if (access == Access.READ || access == Access.COPY) {
      return;
    }
    if (start % Mapping.PAGE != 0) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    Mapping.flush(memory, (int) start, (int) count);
  }

  @Method("madvise(self, option, start=0, length=None, /)")
  static void advise(PyMmap self, PyObject option, PyObject start, PyObject length) {
    int size = self.memory().capacity();
    long advice = Index.toLong(option);
    long from = start == null ? 0 : Index.toLong(start);
    long count = length == null || length == PyNone.NONE ? size : Index.toLong(length);
    if (from < 0 || from >= size) {
      throw Errors.valueError("madvise start out of bounds");
    }
    if (count < 0) {
      throw Errors.valueError("madvise length invalid");
    }
    if (count > Long.MAX_VALUE - from) {
      throw Errors.overflowError("madvise length too large");
    }
    // Java passes no advice on, which changes nothing but speed
    if (from % Mapping.PAGE != 0 || advice < 0 || advice > LAST_ADVICE && advice != POISON) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
  }

  @Method("move(self, dest, src, count, /)")
  static void move(PyMmap self, PyObject dest, PyObject src, PyObject count) {
    long to = Index.toLong(dest);
    long from = Index.toLong(src);
    long number = Index.toLong(count);
    ByteBuffer memory = self.writable();
    int size = memory.capacity();
    boolean inside = to >= 0 && from >= 0 && number >= 0;
    if (!inside || size - to < number || size - from < number) {
      throw Errors.valueError("source, destination, or count out of range");
    }
    byte[] moved = new byte[(int) number];
    memory.get((int) from, moved);
    memory.put((int) to, moved);
  }

  @Method("resize(self, newsize, /)")
  static void resize(PyMmap self, PyObject newSize) {
    long size = Index.toLong(newSize);
    ByteBuffer memory = self.memory();
    if (self.isLent()) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "mmap can't resize with extant buffers exported.");
    }
    if (!self.isTracked()) {
      throw Errors.valueError("mmap can't resize with trackfd=False.");
    }
    if (!self.mapping().access().isResizable()) {
      throw Errors.typeError("mmap can't resize a readonly or copy-on-write memory map.");
    }
    if (size < 0 || size > Integer.MAX_VALUE - 8) {
      throw Errors.valueError("new size out of range");
    }
    try {
      self.replace(self.mapping().resize(memory, size));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }
}
