package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.function.Supplier;

/**
 * A {@code memoryview}. As no reference counts tell when a view is gone, it keeps a {@code
 * bytearray} or {@code array} from being resized only inside a {@code with} block.
 */
public final class PyMemoryView extends PyObject implements BufferExporter {
  /** {@code memoryview}. */
  public static final PyType TYPE =
      PyType.builtin(
              "memoryview",
              PyType.OBJECT,
              false,
              new MemoryViewMethodsTable(),
              new MemoryViewAttributesTable())
          .withWeakReferences();

  private BufferView view;
  private boolean entered;
  private Long hash;
  private int uses;

  public PyMemoryView(BufferView view) {
    this.view = view;
  }

  /** A view of a bytes-like object. */
  public static PyMemoryView of(PyObject object) {
    BufferView view = Buffers.openOrNull(object);
    if (view == null) {
      throw Errors.typeError(
          "memoryview: a bytes-like object is required, not '" + object.type().name() + "'");
    }
    return new PyMemoryView(view);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The memory; {@code ValueError} once the view is released. */
  public BufferView view() {
    if (view == null) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  /** Whether the view was released. */
  public boolean isReleased() {
    return view == null;
  }

  @Override
  public BufferView openBuffer() {
    return view();
  }

  /** The start of a {@code with} block. */
  synchronized void enter() {
    if (view().owner() instanceof Resizable owner && !entered) {
      owner.acquire();
      entered = true;
    }
  }

  /** {@code release()}. */
  synchronized void release() {
    if (uses > 0) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR,
          "memoryview has " + uses + " exported buffer" + (uses == 1 ? "" : "s"));
    }
    if (entered && view.owner() instanceof Resizable owner) {
      owner.release();
      entered = false;
    }
    view = null;
  }

  /** Does what may run Python code, which must not release the view meanwhile. */
  <T> T using(Supplier<T> action) {
    count(1);
    try {
      return action.get();
    } finally {
      count(-1);
    }
  }

  private synchronized void count(int change) {
    uses += change;
  }

  @Override
  public long hash() {
    if (hash == null) {
      hash = computeHash();
    }
    return hash;
  }

  private long computeHash() {
    BufferView memory = view();
    if (!memory.readOnly()) {
      throw Errors.valueError("cannot hash writable memoryview object");
    }
    MemoryFormat format = MemoryFormat.of(memory.format());
    if (format == null || !format.isByte()) {
      throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    // The memory's owner must be hashable, too.
    using(() -> memory.owner().hash());
    return PyBytes.of(memory.toBytes()).hash();
  }

  @Override
  public int len() {
    if (view().dimensions() == 0) {
      throw Errors.typeError("0-dim memory has no length");
    }
    return view.shape()[0];
  }

  @Override
  public boolean isTrue() {
    return len() != 0;
  }

  @Override
  public PyObject getItem(PyObject key) {
    return MemoryIndexing.get(view(), key);
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    MemoryIndexing.set(view(), key, value);
  }

  /** {@code tolist()}: nested lists, or the element itself where there is no dimension. */
  PyObject toList() {
    BufferView memory = view();
    MemoryFormat format = MemoryFormat.require(memory.format());
    return toList(memory, format, 0, memory.offset());
  }

  private static PyObject toList(BufferView view, MemoryFormat format, int dimension, int at) {
    if (dimension == view.dimensions()) {
      return view.element(format, at);
    }
    PyObject[] items = new PyObject[view.shape()[dimension]];
    for (int i = 0; i < items.length; i++) {
      items[i] = toList(view, format, dimension + 1, at + i * view.strides()[dimension]);
    }
    return new PyList(items);
  }
}
