package dev.krait.runtime.text;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code iter(memoryview)}. */
public final class MemoryIterator extends BuiltinIterator {
  /** {@code memory_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("memory_iterator", PyType.OBJECT, false, new MemoryIteratorMethodsTable());

  private PyMemoryView memory;
  private final int length;
  private int index;

  MemoryIterator(PyMemoryView memory) {
    if (memory.view().dimensions() == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    this.memory = memory;
    this.length = memory.len();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    if (memory != null && index < length) {
      return memory.getItem((long) index++);
    }
    memory = null;
    return null;
  }
}
