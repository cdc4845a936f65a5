package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * A stable sort by strings: first by the characters behind the common start, packed into a number,
 * then by the whole text where these are the same.
 */
final class StrSort {
  private StrSort() {}

  /** Sorts the keys, all of them exact strings, and the values, which may be null. */
  static void sort(PyObject[] keys, PyObject[] values, int size) {
    int[] order = order(keys, size);
    LongSort.apply(order, keys, size);
    if (values != null) {
      LongSort.apply(order, values, size);
    }
  }

  /** For each place the one where its string is; null if all are where they belong. */
  static int[] order(PyObject[] keys, int size) {
    if (areShort(keys, size)) {
      return shortOrder(keys, size);
    }
    String[] texts = new String[size];
    int common = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      String text = ((PyStr) keys[i]).bmp();
      if (text == null) {
        return byText(keys, identity(size), 0, size);
      }
      texts[i] = text;
      common = common(texts[0], text, common);
    }
    long[] packed = new long[size];
    if (!pack(texts, common, Byte.SIZE, packed)) {
      pack(texts, common, Character.SIZE, packed);
    }
    return order(keys, packed);
  }

  private static boolean areShort(PyObject[] keys, int size) {
    int i = 0;
    while (i < size && ((PyStr) keys[i]).isShort()) {
      i++;
    }
    return i == size;
  }

  private static int[] shortOrder(PyObject[] keys, int size) {
    long first = ((PyStr) keys[0]).word(0);
    long others = 0;
    for (int i = 1; i < size; i++) {
      others |= first ^ ((PyStr) keys[i]).word(0);
    }
    int common = Long.numberOfLeadingZeros(others) / Byte.SIZE;
    long[] packed = new long[size];
    for (int i = 0; i < size; i++) {
      packed[i] = ((PyStr) keys[i]).word(common) ^ Long.MIN_VALUE;
    }
    return order(keys, packed);
  }

  /** The order by numbers, and by the whole strings where these are the same. */
  private static int[] order(PyObject[] keys, long[] packed) {
    int size = packed.length;
    int[] order = LongSort.order(packed, size);
    for (int from = 0, to; from < size; from = to) {
      to = endOfRun(packed, from);
      if (to - from > 1 && !areEqual(keys, order, from, to)) {
        order = byText(keys, order == null ? identity(size) : order, from, to);
      }
    }
    return order;
  }

  /** Where the numbers that are the same as the one at an index end. */
  private static int endOfRun(long[] packed, int from) {
    int to = from + 1;
    while (to < packed.length && packed[to] == packed[from]) {
      to++;
    }
    return to;
  }

  private static boolean areEqual(PyObject[] keys, int[] order, int from, int to) {
    PyObject first = keys[order == null ? from : order[from]];
    for (int i = from + 1; i < to; i++) {
      if (!keys[order == null ? i : order[i]].isEq(first)) {
        return false;
      }
    }
    return true;
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

  /**
   * Packs the characters from an index on, of so many bits each, so that the order of the numbers
   * is theirs; false if they need more bits.
   */
  private static boolean pack(String[] texts, int from, int bits, long[] packed) {
    int count = Long.SIZE / bits;
    for (int i = 0; i < packed.length; i++) {
      String text = texts[i];
      int length = text.length();
      int all = 0;
      long result = 0;
      for (int at = from; at < from + count; at++) {
        int character = at < length ? text.charAt(at) : 0;
        all |= character;
        result = result << bits | character;
      }
      if (all >>> bits != 0) {
        return false;
      }
      packed[i] = result ^ Long.MIN_VALUE;
    }
    return true;
  }

  private static int[] identity(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    return order;
  }

  /** Sorts a part of an order by the whole strings. */
  private static int[] byText(PyObject[] keys, int[] order, int from, int to) {
    PyObject[] run = new PyObject[to - from];
    PyObject[] places = new PyObject[to - from];
    for (int i = from; i < to; i++) {
      run[i - from] = keys[order[i]];
      places[i - from] = PyInt.of(order[i]);
    }
    new TimSort(run, places, to - from) {
      @Override
      boolean less(PyObject left, PyObject right) {
        return ((PyStr) left).compareTo((PyStr) right) < 0;
      }
    }.sort();
    for (int i = from; i < to; i++) {
      order[i] = (int) ((PyInt) places[i - from]).longValue();
    }
    return order;
  }
}
