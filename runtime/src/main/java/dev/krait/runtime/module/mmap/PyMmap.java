package dev.krait.runtime.module.mmap;

import dev.krait.runtime.collection.PySequenceIterator;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.BufferExporter;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Resizable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** {@code mmap.mmap}: the bytes of a file, or of no file, as memory with a position. */
final class PyMmap extends PyObject implements BufferExporter, Resizable {
  /** {@code mmap.mmap}. */
  static final PyType TYPE =
      PyType.builtin(
              "mmap.mmap",
              PyType.OBJECT,
              true,
              new MmapMethodsTable(),
              new MmapItemsTable(),
              new MmapMemoryTable())
          .withWeakReferences();

  private final PyInstance part;
  private final Mapping mapping;
  private final boolean tracked;
  private ByteBuffer memory;
  private int position;
  private int exports;

  /** Memory of a length; 0 means up to the end of the file. */
  PyMmap(PyType type, Mapping mapping, long length, boolean tracked) throws IOException {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
    this.mapping = mapping;
    this.memory = mapping.map(mapping.length(length));
    this.tracked = tracked;
    if (mapping.file() != null && tracked) {
      mapping.file().retain();
    }
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  Mapping mapping() {
    return mapping;
  }

  /** Whether the object knows its file, whose size can then be asked for and changed. */
  boolean isTracked() {
    return tracked;
  }

  boolean isClosed() {
    return memory == null;
  }

  /** The memory; {@code ValueError} once it is closed. */
  ByteBuffer memory() {
    ByteBuffer current = memory;
    if (current == null) {
      throw Errors.valueError("mmap closed or invalid");
    }
    return current;
  }

  /** The memory, to be changed. */
  ByteBuffer writable() {
    ByteBuffer current = memory();
    if (!mapping.access().isWritable()) {
      throw Errors.typeError("mmap can't modify a readonly memory map.");
    }
    return current;
  }

  int position() {
    return position;
  }

  void setPosition(int value) {
    position = value;
  }

  /** Whether a view keeps the memory as it is. */
  boolean isLent() {
    return exports > 0;
  }

  void replace(ByteBuffer other) {
    memory = other;
  }

  synchronized void close() {
    if (isLent()) {
      throw Errors.of(ExceptionTypes.BUFFER_ERROR, "cannot close exported pointers exist");
    }
    if (memory != null) {
      memory = null;
      closeFile();
    }
  }

  private void closeFile() {
    try {
      if (mapping.file() != null && tracked) {
        mapping.file().release();
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Override
  public synchronized void acquire() {
    exports++;
  }

  @Override
  public synchronized void release() {
    exports--;
  }

  @Override
  public BufferView openBuffer() {
    ByteBuffer current = memory();
    boolean readOnly = !mapping.access().isWritable();
    return current.hasArray()
        ? BufferView.ofBytes(this, current.array(), current.capacity(), readOnly)
        : BufferView.ofMapped(this, current, readOnly);
  }

  @Override
  public PyObject iter() {
    return type().slot(Slot.ITER) == null
        ? new PySequenceIterator(new MmapParts(this))
        : super.iter();
  }
}
