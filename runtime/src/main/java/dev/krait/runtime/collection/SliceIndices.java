package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/**
 * The elements that a slice selects from a sequence of a given size: {@code length} of them, at
 * {@code start}, {@code start + step} and so on (library reference, {@code slice.indices}).
 *
 * @param start the first index; within the sequence unless {@code length} is 0
 * @param stop the index that is not reached any more
 * @param step never 0
 * @param length how many elements are selected
 */
public record SliceIndices(int start, int stop, int step, int length) {
  /** What {@code sequence[slice]} selects of {@code size} elements. */
  public static SliceIndices of(PySlice slice, int size) {
    return of(slice.start(), slice.stop(), slice.step(), size);
  }

  /** {@link #of(PySlice, int)} without a slice object; each bound may be {@code None}. */
  public static SliceIndices of(PyObject start, PyObject stop, PyObject step, int size) {
    return Bounds.of(start, stop, step).over(size);
  }

  /**
   * The bounds of a slice as numbers. To find them may call {@code __index__}, which may change the
   * sequence: its size is to be read after that.
   */
  public record Bounds(int start, int stop, int step) {
    /** The bounds of a slice; a {@code ValueError} for a step of zero. */
    public static Bounds of(PySlice slice) {
      return of(slice.start(), slice.stop(), slice.step());
    }

    static Bounds of(PyObject start, PyObject stop, PyObject step) {
      int by = 1;
      if (step != PyNone.NONE) {
        by = bound(step);
        if (by == 0) {
          throw Errors.valueError("slice step cannot be zero");
        }
        by = Math.max(by, -Integer.MAX_VALUE);
      }
      int first = start == PyNone.NONE ? (by < 0 ? Integer.MAX_VALUE : 0) : bound(start);
      int last =
          stop == PyNone.NONE ? (by < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE) : bound(stop);
      return new Bounds(first, last, by);
    }

    /** What they select of so many elements. */
    public SliceIndices over(int size) {
      return SliceIndices.of(start, stop, step, size);
    }
  }

  /** The selection for bounds that may be negative or outside. */
  public static SliceIndices of(int start, int stop, int step, int size) {
    int first = clip(start, step, size);
    int last = clip(stop, step, size);
    int length = 0;
    if (step < 0) {
      if (last < first) {
        length = (first - last - 1) / -step + 1;
      }
    } else if (first < last) {
      length = (last - first - 1) / step + 1;
    }
    return new SliceIndices(first, last, step, length);
  }

  private static int clip(int index, int step, int size) {
    if (index < 0) {
      int shifted = index + size;
      return shifted >= 0 ? shifted : step < 0 ? -1 : 0;
    }
    return index < size ? index : step < 0 ? size - 1 : size;
  }

  /** A bound other than {@code None}, clipped to the range of {@code int}. */
  static int bound(PyObject value) {
    if (value instanceof PyInt number) {
      return clipped(number.longValue());
    }
    IntLayout index = Index.orNull(value);
    if (index == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Index.clipped(index);
  }

  /** Bounds of {@code index(x, start, stop)}, which may not be {@code None}. */
  static int searchBound(PyObject value) {
    IntLayout index = Index.orNull(value);
    if (index == null) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    return Index.clipped(index);
  }

  private static int clipped(long value) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
  }
}
