package dev.krait.runtime.module.io;

import java.util.Arrays;

/** Bytes that wait to be written: grows up to its capacity. */
final class WriteBuffer {
  private static final int FIRST = 8192;

  private final int capacity;
  private byte[] array;
  private int size;

  WriteBuffer(int capacity) {
    this.capacity = capacity;
    this.array = new byte[Math.min(capacity, FIRST)];
  }

  byte[] array() {
    return array;
  }

  int size() {
    return size;
  }

  int capacity() {
    return capacity;
  }

  int room() {
    return capacity - size;
  }

  void clear() {
    size = 0;
  }

  /** Removes bytes from the front. */
  void drop(int count) {
    System.arraycopy(array, count, array, 0, size - count);
    size -= count;
  }

  /** Adds bytes, for which there is room or which may make it larger than its capacity. */
  void add(byte[] from, int offset, int count) {
    reserve(count);
    System.arraycopy(from, offset, array, size, count);
    size += count;
  }

  private void reserve(int count) {
    if (size + count > array.length) {
      int most = Math.max(capacity, size + count);
      array = Arrays.copyOf(array, Math.min(most, Math.max(size + count, array.length * 2)));
    }
  }

  /** Adds the chars of a text as bytes; false, with nothing added, if one is beyond a limit. */
  boolean addBelow(String text, int limit) {
    int length = text.length();
    reserve(length);
    byte[] into = array;
    int at = size;
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      all |= c;
      into[at++] = (byte) c;
    }
    if ((all & -limit) != 0) {
      return false;
    }
    size = at;
    return true;
  }

  byte[] toBytes() {
    return Arrays.copyOf(array, size);
  }
}
