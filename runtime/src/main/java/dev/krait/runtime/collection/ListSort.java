package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * {@code list.sort}. The list is empty while the program's code runs, and gets its elements back in
 * any case; numbers of one type are sorted as primitives.
 */
public final class ListSort {
  private ListSort() {}

  /** {@code list.sort(key=key, reverse=reverse)}; the key may be null. */
  public static void sort(ListLayout list, PyObject key, boolean reverse) {
    PyObject[] values = list.unpacked();
    int size = list.size;
    PyObject[] emptied = new PyObject[0];
    list.items = emptied;
    list.size = 0;
    try {
      PyObject[] keys = key == null ? null : keys(values, size, key);
      if (size > 1) {
        if (reverse) {
          reverse(keys, values, size);
        }
        try {
          sort(keys == null ? values : keys, keys == null ? null : values, size);
        } finally {
          if (reverse) {
            ListMethods.reverse(values, size);
          }
        }
      }
      if (list.items != emptied || list.size != 0) {
        throw Errors.valueError("list modified during sort");
      }
    } finally {
      list.items = values;
      list.size = size;
      list.packed = null;
    }
  }

  private static PyObject[] keys(PyObject[] values, int size, PyObject key) {
    PyObject[] keys = new PyObject[size];
    for (int i = 0; i < size; i++) {
      keys[i] = key.call1(values[i]);
    }
    return keys;
  }

  /** A stable sort that is reversed afterwards starts from the reversed order. */
  private static void reverse(PyObject[] keys, PyObject[] values, int size) {
    ListMethods.reverse(values, size);
    if (keys != null) {
      ListMethods.reverse(keys, size);
    }
  }

  /** Sorts the keys, and with them the values, which may be null. */
  static void sort(PyObject[] keys, PyObject[] values, int size) {
    PyObject first = keys[0];
    long[] numbers = null;
    if (first instanceof PyInt) {
      numbers = integers(keys, size);
    } else if (first instanceof PyFloat) {
      numbers = floats(keys, size);
    }
    if (numbers != null) {
      LongSort.sort(numbers, values == null ? keys : values, size);
    } else if (first instanceof PyStr && allAre(PyStr.class, keys, size)) {
      StrSort.sort(keys, values, size);
    } else if (first instanceof PyTuple && TupleSort.takes(keys, size)) {
      TupleSort.sort(keys, values, size);
    } else if (first instanceof PyTuple && allAre(PyTuple.class, keys, size)) {
      new TimSort(keys, values, size) {
        @Override
        boolean less(PyObject left, PyObject right) {
          return TupleOperators.less((PyTuple) left, (PyTuple) right);
        }
      }.sort();
    } else {
      new TimSort(keys, values, size) {
        @Override
        boolean less(PyObject left, PyObject right) {
          return left.isLt(right);
        }
      }.sort();
    }
  }

  /** The order of ints, of floats without NaN or of strings, as {@link LongSort#order} gives it. */
  static int[] order(PyObject[] keys, int size) {
    if (keys[0] instanceof PyStr) {
      return StrSort.order(keys, size);
    }
    boolean whole = keys[0] instanceof PyInt;
    return LongSort.order(whole ? integers(keys, size) : floats(keys, size), size);
  }

  private static boolean allAre(Class<?> type, PyObject[] keys, int size) {
    for (int i = 0; i < size; i++) {
      if (keys[i].getClass() != type) {
        return false;
      }
    }
    return true;
  }

  private static long[] integers(PyObject[] keys, int size) {
    long[] numbers = new long[size];
    for (int i = 0; i < size; i++) {
      if (!(keys[i] instanceof PyInt number)) {
        return null;
      }
      numbers[i] = number.longValue();
    }
    return numbers;
  }

  /**
   * Longs in the order of the floats; null where there is a NaN, whose place depends on the order
   * of the comparisons.
   */
  private static long[] floats(PyObject[] keys, int size) {
    long[] numbers = new long[size];
    for (int i = 0; i < size; i++) {
      if (!(keys[i] instanceof PyFloat number)) {
        return null;
      }
      double value = number.doubleValue();
      if (value != value) {
        return null;
      }
      long bits = Double.doubleToRawLongBits(value == 0 ? 0.0 : value);
      numbers[i] = bits ^ (bits >> 63 & Long.MAX_VALUE);
    }
    return numbers;
  }

  /** {@code sorted(iterable, key=key, reverse=reverse)}; the key may be null. */
  public static PyList sorted(PyObject iterable, PyObject key, boolean reverse) {
    PyList list = new PyList(Iterables.toArray(iterable));
    sort(list, key, reverse);
    return list;
  }
}
