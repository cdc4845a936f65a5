package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/**
 * Lists whose elements emitted code reads and writes as Java primitives. The arrays that are got
 * here hold the elements until code runs that is not known.
 */
public final class Lists {
  private Lists() {}

  /** The elements of an exact list of ints, each fitting a long; null for anything else. */
  public static long[] longs(PyObject value) {
    return value instanceof PyList list ? list.longs() : null;
  }

  /** The elements of an exact list of floats; null for anything else. */
  public static double[] doubles(PyObject value) {
    return value instanceof PyList list ? list.doubles() : null;
  }

  /** The list at an index of a list; null for anything else. */
  public static PyList row(PyObject value, long key) {
    return value instanceof PyList list ? list.row(key) : null;
  }

  // ---- elements ----

  /** {@code list[key]}. */
  public static long get(long[] items, PyObject list, long key) {
    return items[index(list, key)];
  }

  /** {@code list[key]}. */
  public static long get(long[] items, PyObject list, int key) {
    return items[index(list, key)];
  }

  /** {@code list[key]}. */
  public static double get(double[] items, PyObject list, long key) {
    return items[index(list, key)];
  }

  /** {@code list[key]}. */
  public static double get(double[] items, PyObject list, int key) {
    return items[index(list, key)];
  }

  /** {@code list[key] = value}. */
  public static void set(long[] items, PyObject list, long key, long value) {
    items[indexToSet(list, key)] = value;
  }

  /** {@code list[key] = value}. */
  public static void set(double[] items, PyObject list, long key, double value) {
    items[indexToSet(list, key)] = value;
  }

  // Each of these is short, so that it is inlined wherever it stands.

  private static int index(PyObject list, int key) {
    int size = ((PyList) list).size();
    return key >= 0 && key < size ? key : fromEnd(key, size, "list index out of range");
  }

  private static int index(PyObject list, long key) {
    int size = ((PyList) list).size();
    return key >= 0 && key < size ? (int) key : fromEnd(key, size, "list index out of range");
  }

  private static int indexToSet(PyObject list, long key) {
    int size = ((PyList) list).size();
    return key >= 0 && key < size
        ? (int) key
        : fromEnd(key, size, "list assignment index out of range");
  }

  private static int fromEnd(long key, int size, String message) {
    if (key < 0 && key + size >= 0) {
      return (int) key + size;
    }
    throw Errors.indexError(message);
  }
}
