package dev.krait.runtime.module.mmap;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyBytes;
import java.nio.ByteBuffer;

/**
 * What iteration over an {@code mmap} goes through: {@code bytes} of one, though items are numbers.
 */
final class MmapParts extends PyObject {
  private final PyMmap whole;

  MmapParts(PyMmap whole) {
    this.whole = whole;
  }

  @Override
  public PyType type() {
    return PyMmap.TYPE;
  }

  @Override
  public PyObject getItem(long index) {
    ByteBuffer memory = whole.memory();
    if (index < 0 || index >= memory.capacity()) {
      throw Errors.indexError("mmap index out of range");
    }
    return PyBytes.of(memory.get((int) index));
  }
}
