package dev.krait.runtime.collection;

/** Sorts many longs by their bytes, the lowest first, and an order with them; stable. */
final class RadixSort {
  private static final int DIGITS = 8;
  private static final int VALUES = 256;

  private RadixSort() {}

  static void sort(long[] keys, int[] order, int size) {
    int[] counts = new int[DIGITS * VALUES];
    for (int i = 0; i < size; i++) {
      long key = keys[i] ^ Long.MIN_VALUE;
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit * VALUES + (int) (key >>> 8 * digit & 255)]++;
      }
    }
    long[] fromKeys = keys;
    int[] fromOrder = order;
    long[] toKeys = new long[size];
    int[] toOrder = new int[size];
    int[] next = new int[VALUES];
    for (int digit = 0; digit < DIGITS; digit++) {
      int shift = 8 * digit;
      int first = (int) ((fromKeys[0] ^ Long.MIN_VALUE) >>> shift & 255);
      if (counts[digit * VALUES + first] == size) {
        continue;
      }
      int sum = 0;
      for (int value = 0; value < VALUES; value++) {
        next[value] = sum;
        sum += counts[digit * VALUES + value];
      }
      for (int i = 0; i < size; i++) {
        long key = fromKeys[i];
        int to = next[(int) ((key ^ Long.MIN_VALUE) >>> shift & 255)]++;
        toKeys[to] = key;
        toOrder[to] = fromOrder[i];
      }
      long[] otherKeys = fromKeys;
      int[] otherOrder = fromOrder;
      fromKeys = toKeys;
      fromOrder = toOrder;
      toKeys = otherKeys;
      toOrder = otherOrder;
    }
    if (fromKeys != keys) {
      System.arraycopy(fromKeys, 0, keys, 0, size);
      System.arraycopy(fromOrder, 0, order, 0, size);
    }
  }
}
