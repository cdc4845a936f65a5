package dev.krait.runtime.module.pickle;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.BufferExporter;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyMemoryView;

/** {@code pickle.PickleBuffer}: memory that may travel beside a pickle (PEP 574). */
final class PyPickleBuffer extends PyObject implements BufferExporter {
  static final PyType TYPE =
      PyType.builtin("pickle.PickleBuffer", PyType.OBJECT, false, new PickleBufferMethodsTable())
          .withWeakReferences();

  private BufferView view;

  PyPickleBuffer(PyObject object) {
    view = Buffers.openOrNull(object);
    if (view == null) {
      throw Errors.typeError("a bytes-like object is required, not '" + object.type().name() + "'");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public synchronized BufferView openBuffer() {
    if (view == null) {
      throw Errors.valueError("operation forbidden on released PickleBuffer object");
    }
    return view;
  }

  /** All bytes in one dimension, as they lie in memory. */
  PyObject raw() {
    BufferView memory = openBuffer();
    if (!memory.isContiguous() && !memory.isFortranContiguous()) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "cannot extract raw buffer from non-contiguous buffer");
    }
    int[] shape = {memory.byteCount()};
    return new PyMemoryView(memory.with(memory.offset(), "B", 1, shape, new int[] {1}));
  }

  synchronized void release() {
    view = null;
  }
}
