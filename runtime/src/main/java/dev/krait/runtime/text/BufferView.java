package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;
import java.nio.ByteBuffer;

/**
 * Memory that an object lends, as an array of elements with a shape (C API, {@code Py_buffer}).
 *
 * @param owner the object that lends it
 * @param array where the bytes are; only the elements belong to the view; null if they are mapped
 * @param offset where in the array the first element is
 * @param readOnly whether the bytes must not be changed
 * @param format the elements in the language of module {@code struct}
 * @param itemSize how many bytes an element has
 * @param shape the length of each dimension
 * @param strides how many bytes lie between neighbours in each dimension
 * @param mapped where the bytes are if they are those of a file, outside of Java's memory; or null
 */
public record BufferView(
    PyObject owner,
    byte[] array,
    int offset,
    boolean readOnly,
    String format,
    int itemSize,
    int[] shape,
    int[] strides,
    ByteBuffer mapped) {

  /** What fills memory. */
  @FunctionalInterface
  public interface Filler<E extends Exception> {
    /** Puts up to a number of bytes into the array; how many, which may be negative for none. */
    int read(byte[] into, int offset, int count) throws E;
  }

  /** A view of an array. */
  public BufferView(
      PyObject owner,
      byte[] array,
      int offset,
      boolean readOnly,
      String format,
      int itemSize,
      int[] shape,
      int[] strides) {
    this(owner, array, offset, readOnly, format, itemSize, shape, strides, null);
  }

  /** All bytes of a mapped file. */
  public static BufferView ofMapped(PyObject owner, ByteBuffer memory, boolean readOnly) {
    int[] shape = {memory.capacity()};
    return new BufferView(owner, null, 0, readOnly, "B", 1, shape, new int[] {1}, memory);
  }

  /** The array that holds the bytes; {@code BufferError} if there is none. */
  @Override
  public byte[] array() {
    if (array == null) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "the memory of a mapped file cannot be used here");
    }
    return array;
  }

  /** Copies bytes from an index in the memory. */
  private void read(int at, byte[] into, int to, int count) {
    if (mapped == null) {
      System.arraycopy(array, at, into, to, count);
    } else {
      mapped.get(at, into, to, count);
    }
  }

  /** Copies bytes to an index in the memory. */
  public void write(int at, byte[] from, int start, int count) {
    if (mapped == null) {
      System.arraycopy(from, start, array, at, count);
    } else {
      mapped.put(at, from, start, count);
    }
  }

  /** Lets a number of bytes from an index in the memory be filled; what the filler returns. */
  public <E extends Exception> int fill(int at, int count, Filler<E> filler) throws E {
    if (mapped == null) {
      return filler.read(array, at, count);
    }
    byte[] buffer = new byte[count];
    int filled = filler.read(buffer, 0, count);
    write(at, buffer, 0, Math.max(0, filled));
    return filled;
  }

  /** The element at an index in the memory. */
  PyObject element(MemoryFormat elements, int at) {
    if (mapped == null) {
      return elements.get(array, at);
    }
    byte[] bytes = new byte[itemSize];
    read(at, bytes, 0, itemSize);
    return elements.get(bytes, 0);
  }

  /** Changes the element at an index in the memory. */
  void setElement(MemoryFormat elements, int at, PyObject value) {
    if (mapped == null) {
      elements.put(array, at, value);
    } else {
      byte[] bytes = new byte[itemSize];
      elements.put(bytes, 0, value);
      write(at, bytes, 0, itemSize);
    }
  }

  /** Plain bytes. */
  public static BufferView ofBytes(PyObject owner, byte[] array, int size, boolean readOnly) {
    return of(owner, array, size, readOnly, "B", 1);
  }

  /** One dimension without gaps, from the start of the array. */
  public static BufferView of(
      PyObject owner, byte[] array, int count, boolean readOnly, String format, int itemSize) {
    return new BufferView(
        owner, array, 0, readOnly, format, itemSize, new int[] {count}, new int[] {itemSize});
  }

  /** The number of dimensions. */
  public int dimensions() {
    return shape.length;
  }

  /** The number of elements. */
  public int count() {
    int count = 1;
    for (int each : shape) {
      count *= each;
    }
    return count;
  }

  /** The number of bytes in all elements. */
  public int byteCount() {
    return count() * itemSize;
  }

  /** Whether the elements lie without gaps, the last index moving fastest. */
  public boolean isContiguous() {
    return hasStrides(cStrides(shape, itemSize));
  }

  /** Whether the elements lie without gaps, the first index moving fastest. */
  public boolean isFortranContiguous() {
    int[] expected = new int[shape.length];
    int stride = itemSize;
    for (int i = 0; i < shape.length; i++) {
      expected[i] = stride;
      stride *= shape[i];
    }
    return hasStrides(expected);
  }

  private boolean hasStrides(int[] expected) {
    if (shape.length == 1) {
      return shape[0] == 1 || strides[0] == itemSize;
    }
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] > 1 && strides[i] != expected[i] && count() > 0) {
        return false;
      }
    }
    return true;
  }

  /** The strides of elements without gaps in C's order. */
  static int[] cStrides(int[] shape, int itemSize) {
    int[] strides = new int[shape.length];
    int stride = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= shape[i];
    }
    return strides;
  }

  /** A copy of the bytes in C's order. */
  public byte[] toBytes() {
    byte[] result = new byte[byteCount()];
    if (isContiguous()) {
      read(offset, result, 0, result.length);
    } else {
      copy(0, offset, result, 0, false);
    }
    return result;
  }

  /** A copy of the bytes in Fortran's order. */
  byte[] toFortranBytes() {
    byte[] result = new byte[byteCount()];
    copy(shape.length - 1, offset, result, 0, true);
    return result;
  }

  private int copy(int dimension, int from, byte[] into, int at, boolean fortran) {
    if (dimension == (fortran ? -1 : shape.length)) {
      read(from, into, at, itemSize);
      return at + itemSize;
    }
    int done = at;
    for (int i = 0; i < shape[dimension]; i++) {
      int next = fortran ? dimension - 1 : dimension + 1;
      done = copy(next, from + i * strides[dimension], into, done, fortran);
    }
    return done;
  }

  /** The same memory with another format and shape, from an offset in the array. */
  public BufferView with(
      int newOffset, String newFormat, int newItemSize, int[] newShape, int[] strides) {
    return new BufferView(
        owner, array, newOffset, readOnly, newFormat, newItemSize, newShape, strides, mapped);
  }

  /** The same memory, which must not be changed through the view. */
  BufferView asReadOnly() {
    return new BufferView(owner, array, offset, true, format, itemSize, shape, strides, mapped);
  }
}
