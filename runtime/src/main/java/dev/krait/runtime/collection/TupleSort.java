package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/**
 * A stable sort by tuples of one length whose columns hold exact ints, floats or strings, each of
 * one type: by the first column, then each run of equal ones by the next.
 */
final class TupleSort {
  private TupleSort() {}

  /** Whether the keys are such tuples. */
  static boolean takes(PyObject[] keys, int size) {
    if (!(keys[0] instanceof PyTuple first) || first.items.length == 0) {
      return false;
    }
    Class<?>[] types = new Class<?>[first.items.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = first.items[i].getClass();
      if (types[i] != PyInt.class && types[i] != PyStr.class && types[i] != PyFloat.class) {
        return false;
      }
    }
    for (int row = 0; row < size; row++) {
      if (!(keys[row] instanceof PyTuple tuple) || !matches(tuple.items, types)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(PyObject[] items, Class<?>[] types) {
    if (items.length != types.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (items[i].getClass() != types[i]
          || items[i] instanceof PyFloat number && Double.isNaN(number.doubleValue())) {
        return false;
      }
    }
    return true;
  }

  /** Sorts the keys, and with them the values, which may be null. */
  static void sort(PyObject[] keys, PyObject[] values, int size) {
    sort(keys, values, 0, size, 0);
  }

  private static void sort(PyObject[] keys, PyObject[] values, int from, int to, int column) {
    int size = to - from;
    PyObject[] cells = new PyObject[size];
    for (int i = 0; i < size; i++) {
      cells[i] = cell(keys[from + i], column);
    }
    int[] order = ListSort.order(cells, size);
    if (order != null) {
      apply(order, keys, from);
      if (values != null) {
        apply(order, values, from);
      }
    }
    if (column + 1 < ((PyTuple) keys[from]).items.length) {
      for (int start = from, end; start < to; start = end) {
        PyObject first = cell(keys[start], column);
        end = start + 1;
        while (end < to && cell(keys[end], column).isEq(first)) {
          end++;
        }
        if (end - start > 1) {
          sort(keys, values, start, end, column + 1);
        }
      }
    }
  }

  private static void apply(int[] order, PyObject[] values, int from) {
    PyObject[] before = Arrays.copyOfRange(values, from, from + order.length);
    for (int i = 0; i < order.length; i++) {
      values[from + i] = before[order[i]];
    }
  }

  private static PyObject cell(PyObject key, int column) {
    return ((PyTuple) key).items[column];
  }
}
