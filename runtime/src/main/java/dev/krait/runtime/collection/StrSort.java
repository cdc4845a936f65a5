package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/**
 * A stable sort by strings: first by the characters behind the common start, packed into a number,
 * then by the whole text where these are the same.
 */
final class StrSort {
  private static final int PACKED = 4;

  private StrSort() {}

  /** Sorts the keys, all of them exact strings, and the values, which may be null. */
  static void sort(PyObject[] keys, PyObject[] values, int size) {
    String[] texts = new String[size];
    int common = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      PyStr key = (PyStr) keys[i];
      String text = key.toString();
      if (text.length() != key.length()) {
        byText(keys, values, size);
        return;
      }
      texts[i] = text;
      common = common(texts[0], text, common);
    }
    long[] packed = new long[size];
    for (int i = 0; i < size; i++) {
      packed[i] = pack(texts[i], common);
    }
    if (values == null) {
      LongSort.sort(packed, keys, size);
    } else {
      sortBoth(packed, keys, values, size);
    }
    for (int from = 0, to; from < size; from = to) {
      to = from + 1;
      while (to < size && packed[to] == packed[from]) {
        to++;
      }
      if (to - from > 1) {
        sortRun(keys, values, from, to);
      }
    }
  }

  /** How many characters these have in common, but not more than so many. */
  private static int common(String first, String other, int most) {
    int end = Math.min(most, Math.min(first.length(), other.length()));
    int i = 0;
    while (i < end && first.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  /** Characters from an index on, so that the order of the numbers is theirs. */
  private static long pack(String text, int from) {
    long result = 0;
    for (int i = from; i < from + PACKED; i++) {
      result = result << 16 | (i < text.length() ? text.charAt(i) : 0);
    }
    return result ^ Long.MIN_VALUE;
  }

  private static void sortBoth(long[] packed, PyObject[] keys, PyObject[] values, int size) {
    PyObject[] order = new PyObject[size];
    for (int i = 0; i < size; i++) {
      order[i] = PyTuple.pair(keys[i], values[i]);
    }
    LongSort.sort(packed, order, size);
    for (int i = 0; i < size; i++) {
      PyObject[] pair = ((PyTuple) order[i]).items;
      keys[i] = pair[0];
      values[i] = pair[1];
    }
  }

  private static void sortRun(PyObject[] keys, PyObject[] values, int from, int to) {
    PyObject[] someKeys = Arrays.copyOfRange(keys, from, to);
    PyObject[] someValues = values == null ? null : Arrays.copyOfRange(values, from, to);
    byText(someKeys, someValues, to - from);
    System.arraycopy(someKeys, 0, keys, from, to - from);
    if (values != null) {
      System.arraycopy(someValues, 0, values, from, to - from);
    }
  }

  private static void byText(PyObject[] keys, PyObject[] values, int size) {
    new TimSort(keys, values, size) {
      @Override
      boolean less(PyObject left, PyObject right) {
        return ((PyStr) left).compareTo((PyStr) right) < 0;
      }
    }.sort();
  }
}
