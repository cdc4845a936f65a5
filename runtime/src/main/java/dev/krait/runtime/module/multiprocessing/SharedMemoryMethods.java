package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.file.Path;

/** The methods of {@code _multiprocessing._Memory}. */
@Exposed("_Memory")
final class SharedMemoryMethods {
  private SharedMemoryMethods() {}

  @Method(value = "__new__(cls, name, size, /)", kind = Method.Kind.NEW, doc = "Made if size > 0.")
  static PyObject make(PyType type, PyObject name, PyObject size) {
    PyStr text = ((StrLayout) name).exact();
    long bytes = Index.toLong(size);
    try {
      Path path = SharedFiles.path("", text);
      MappedByteBuffer memory =
          bytes > 0 ? SharedFiles.create(path, bytes) : SharedFiles.open(path);
      return new PySharedMemory(memory, text);
    } catch (IOException e) {
      throw OsErrors.of(e, name);
    }
  }

  private static int check(PySharedMemory self, PyObject offset, long count) {
    long start = Index.toLong(offset);
    if (start < 0 || count < 0 || start + count > self.bytes().capacity()) {
      throw Errors.indexError("offset out of range");
    }
    return (int) start;
  }

  @Method("read(self, offset, count, /)")
  static PyObject read(PySharedMemory self, PyObject offset, PyObject count) {
    int start = check(self, offset, Index.toLong(count));
    byte[] bytes = new byte[(int) Index.toLong(count)];
    ByteBuffer memory = self.bytes();
    // numbers of a natural size never tear
    switch (bytes.length) {
      case 4 -> ByteBuffer.wrap(bytes).order(memory.order()).putInt(memory.getInt(start));
      case 8 -> ByteBuffer.wrap(bytes).order(memory.order()).putLong(memory.getLong(start));
      default -> memory.get(start, bytes);
    }
    return PyBytes.of(bytes);
  }

  @Method("write(self, offset, data, /)")
  static void write(PySharedMemory self, PyObject offset, PyObject data) {
    byte[] bytes = Buffers.bytes(data);
    int start = check(self, offset, bytes.length);
    ByteBuffer memory = self.bytes();
    ByteBuffer source = ByteBuffer.wrap(bytes).order(memory.order());
    switch (bytes.length) {
      case 4 -> memory.putInt(start, source.getInt());
      case 8 -> memory.putLong(start, source.getLong());
      default -> memory.put(start, bytes);
    }
  }

  @Getter("name")
  static PyObject name(PySharedMemory self) {
    return self.name();
  }
}
