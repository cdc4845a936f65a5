package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** Stable sorting by primitive keys: what is sorted is the keys and where they came from. */
final class LongSort {
  private static final int SMALL = 24;

  /** From this many keys on, distribution by digits beats merging. */
  private static final int MANY = 400;

  private final long[] keys;
  private final int[] order;
  private final long[] spareKeys;
  private final int[] spareOrder;

  private LongSort(long[] keys, int[] order, int size) {
    this.keys = keys;
    this.order = order;
    this.spareKeys = new long[(size + 1) / 2];
    this.spareOrder = new int[(size + 1) / 2];
  }

  /** Sorts the keys, and the values with them. */
  static void sort(long[] keys, PyObject[] values, int size) {
    if (size > SMALL) {
      apply(order(keys, size), values, size);
    } else {
      insertionSort(keys, values, size);
    }
  }

  /** Sorts the keys; for each place the one where its key was; null if all are where they were. */
  static int[] order(long[] keys, int size) {
    if (isSorted(keys, size)) {
      return null;
    }
    int[] order = new int[size];
    if (isFalling(keys, size)) {
      for (int low = 0, high = size - 1; high >= 0; low++, high--) {
        order[low] = high;
        if (low < high) {
          long key = keys[low];
          keys[low] = keys[high];
          keys[high] = key;
        }
      }
      return order;
    }
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    if (size >= MANY) {
      RadixSort.sort(keys, order, size);
    } else {
      new LongSort(keys, order, size).sort(0, size);
    }
    return order;
  }

  /** Puts values into an order that {@link #order} found. */
  static void apply(int[] order, PyObject[] values, int size) {
    if (order != null) {
      PyObject[] before = Arrays.copyOf(values, size);
      for (int i = 0; i < size; i++) {
        values[i] = before[order[i]];
      }
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

  private static boolean isFalling(long[] keys, int size) {
    for (int i = 1; i < size; i++) {
      if (keys[i] >= keys[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static void insertionSort(long[] keys, PyObject[] values, int size) {
    for (int i = 1; i < size; i++) {
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
      } while (j >= 0 && keys[j] > key);
      keys[j + 1] = key;
      values[j + 1] = value;
    }
  }

  private void insertionSort(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long key = keys[i];
      int j = i - 1;
      if (keys[j] <= key) {
        continue;
      }
      int place = order[i];
      do {
        keys[j + 1] = keys[j];
        order[j + 1] = order[j];
        j--;
      } while (j >= from && keys[j] > key);
      keys[j + 1] = key;
      order[j + 1] = place;
    }
  }

  private void sort(int from, int to) {
    if (to - from <= SMALL) {
      insertionSort(from, to);
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
    System.arraycopy(order, from, spareOrder, 0, count);
    int left = 0;
    int right = middle;
    int target = from;
    while (left < count && right < to) {
      if (keys[right] < spareKeys[left]) {
        keys[target] = keys[right];
        order[target++] = order[right++];
      } else {
        keys[target] = spareKeys[left];
        order[target++] = spareOrder[left++];
      }
    }
    System.arraycopy(spareKeys, left, keys, target, count - left);
    System.arraycopy(spareOrder, left, order, target, count - left);
  }
}
