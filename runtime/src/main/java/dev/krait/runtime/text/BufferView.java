package dev.krait.runtime.text;

import dev.krait.runtime.object.PyObject;

/**
 * Memory that an object lends, as an array of elements with a shape (C API, {@code Py_buffer}).
 *
 * @param owner the object that lends it
 * @param array where the bytes are; only the elements belong to the view
 * @param offset where in the array the first element is
 * @param readOnly whether the bytes must not be changed
 * @param format the elements in the language of module {@code struct}
 * @param itemSize how many bytes an element has
 * @param shape the length of each dimension
 * @param strides how many bytes lie between neighbours in each dimension
 */
public record BufferView(
    PyObject owner,
    byte[] array,
    int offset,
    boolean readOnly,
    String format,
    int itemSize,
    int[] shape,
    int[] strides) {

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
      System.arraycopy(array, offset, result, 0, result.length);
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
      System.arraycopy(array, from, into, at, itemSize);
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
  BufferView with(int newOffset, String newFormat, int newItemSize, int[] newShape, int[] strides) {
    return new BufferView(
        owner, array, newOffset, readOnly, newFormat, newItemSize, newShape, strides);
  }

  /** The same memory, which must not be changed through the view. */
  BufferView asReadOnly() {
    return new BufferView(owner, array, offset, true, format, itemSize, shape, strides);
  }
}
