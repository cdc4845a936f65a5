package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/** A stable merge sort of objects by primitive keys. */
final class LongSort {
  private static final int SMALL = 24;

  private final long[] keys;
  private final PyObject[] values;
  private final long[] spareKeys;
  private final PyObject[] spareValues;

  private LongSort(long[] keys, PyObject[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.spareKeys = new long[(size + 1) / 2];
    this.spareValues = new PyObject[(size + 1) / 2];
  }

  /** Sorts the keys, and the values with them. */
  static void sort(long[] keys, PyObject[] values, int size) {
    if (isSorted(keys, size)) {
      return;
    }
    if (isReversed(keys, size)) {
      ListMethods.reverse(values, size);
      return;
    }
    if (size <= SMALL) {
      insertionSort(keys, values, 0, size);
    } else {
      new LongSort(keys, values, size).sort(0, size);
    }
  }

  private static boolean isSorted(long[] keys, int size) {
    for (int i = 1; i < size; i++) {
      if (keys[i] < keys[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReversed(long[] keys, int size) {
    for (int i = 1; i < size; i++) {
      if (keys[i] >= keys[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static void insertionSort(long[] keys, PyObject[] values, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long key = keys[i];
      int j = i - 1;
      if (keys[j] <= key) {
        continue;
      }
      PyObject value = values[i];
      do {
        keys[j + 1] = keys[j];
        values[j + 1] = values[j];
        j--;
      } while (j >= from && keys[j] > key);
      keys[j + 1] = key;
      values[j + 1] = value;
    }
  }

  private void sort(int from, int to) {
    if (to - from <= SMALL) {
      insertionSort(keys, values, from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    if (keys[middle - 1] > keys[middle]) {
      merge(from, middle, to);
    }
  }

  private void merge(int from, int middle, int to) {
    int count = middle - from;
    System.arraycopy(keys, from, spareKeys, 0, count);
    System.arraycopy(values, from, spareValues, 0, count);
    int left = 0;
    int right = middle;
    int target = from;
    while (left < count && right < to) {
      if (keys[right] < spareKeys[left]) {
        keys[target] = keys[right];
        values[target++] = values[right++];
      } else {
        keys[target] = spareKeys[left];
        values[target++] = spareValues[left++];
      }
    }
    System.arraycopy(spareKeys, left, keys, target, count - left);
    System.arraycopy(spareValues, left, values, target, count - left);
  }
}
