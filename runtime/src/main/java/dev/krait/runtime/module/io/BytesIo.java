package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyMemoryView;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code io.BytesIO}: a file of bytes in memory. */
public final class BytesIo extends IoObject {
  /** {@code _io.BytesIO}. */
  public static final PyType TYPE =
      PyType.builtin("_io.BytesIO", IoTypes.BUFFERED, true, new BytesIoMethodsTable())
          .withOwnLayout();

  private static final byte[] NONE = {};

  private byte[] array = NONE;
  private int size;
  private long position;
  private boolean closed;
  private final List<WeakReference<PyMemoryView>> views = new ArrayList<>(0);

  BytesIo(PyType type) {
    super(type);
  }

  void initialise(byte[] bytes) {
    requireResizable();
    array = bytes.clone();
    size = bytes.length;
    position = 0;
    closed = false;
  }

  @Override
  boolean isClosed() {
    return closed;
  }

  void close() {
    if (closed) {
      return;
    }
    requireResizable();
    closed = true;
    array = NONE;
    size = 0;
  }

  long position() {
    return position;
  }

  void setPosition(long position) {
    this.position = position;
  }

  int size() {
    return size;
  }

  byte[] array() {
    return array;
  }

  PyBytes value() {
    return PyBytes.of(Arrays.copyOf(array, size));
  }

  /** How many bytes are left. */
  int left() {
    return (int) Math.max(0, size - position);
  }

  synchronized PyBytes read(long count) {
    int most = left();
    int wanted = count < 0 ? most : (int) Math.min(count, most);
    if (wanted == 0) {
      return PyBytes.EMPTY;
    }
    int from = (int) position;
    position += wanted;
    return PyBytes.of(Arrays.copyOfRange(array, from, from + wanted));
  }

  synchronized PyBytes readLine(long limit) {
    int most = left();
    int wanted = limit < 0 ? most : (int) Math.min(limit, most);
    for (int i = 0; i < wanted; i++) {
      if (array[(int) position + i] == '\n') {
        return read(i + 1);
      }
    }
    return read(wanted);
  }

  synchronized void write(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    requireResizable();
    long end = position + bytes.length;
    if (end > Integer.MAX_VALUE - 8) {
      throw Errors.overflowError("new buffer size too large");
    }
    if (end > array.length) {
      array = Arrays.copyOf(array, (int) Math.max(end, Math.min(end + (end >> 1), 1L << 30)));
    }
    if (position > size) {
      Arrays.fill(array, size, (int) position, (byte) 0);
    }
    System.arraycopy(bytes, 0, array, (int) position, bytes.length);
    position = end;
    size = (int) Math.max(size, end);
  }

  synchronized void truncate(long length) {
    requireResizable();
    if (length < size) {
      size = (int) length;
    }
  }

  /** A view of the memory, which keeps the size as it is. */
  synchronized PyMemoryView view() {
    PyMemoryView view = PyMemoryView.of(new BytesIoBuffer(this));
    views.add(new WeakReference<>(view));
    return view;
  }

  private boolean hasViews() {
    views.removeIf(each -> each.refersTo(null) || isReleased(each.get()));
    return !views.isEmpty();
  }

  private static boolean isReleased(PyMemoryView view) {
    return view == null || view.isReleased();
  }

  private void requireResizable() {
    if (!hasViews()) {
      return;
    }
    System.gc(); // a view that the program has lost keeps nothing
    if (hasViews()) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
    }
  }

  @Override
  PyObject nextLine() {
    requireOpen();
    PyBytes line = readLine(-1);
    return line.len() == 0 ? null : line;
  }
}
