package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/**
 * The stable sort of {@code list.sort}, which makes the same comparisons in the same order as
 * CPython 3.14: natural runs, binary insertion up to the minimal run, merges with galloping in the
 * order of powersort. So keys that are only partially ordered end up in the same order too.
 *
 * <p>Whatever a comparison throws, the arrays hold all their elements.
 */
abstract class TimSort {
  private static final int MAX_MINRUN = 64;
  private static final int MIN_GALLOP = 7;

  private final PyObject[] keys;
  private final PyObject[] values;
  private final int size;
  private PyObject[] spareKeys = PyObject.NO_ARGS;
  private PyObject[] spareValues = PyObject.NO_ARGS;
  private int minGallop = MIN_GALLOP;

  // The runs that wait to be merged: where they start, how long they are, and their powers.
  private final int[] starts = new int[85];
  private final int[] lengths = new int[85];
  private final int[] powers = new int[85];
  private int runs;

  /**
   * @param keys what is compared
   * @param values what moves with the keys; null if the keys are all
   */
  TimSort(PyObject[] keys, PyObject[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
  }

  /** {@code left < right}. */
  abstract boolean less(PyObject left, PyObject right);

  final void sort() {
    int minrun = minimalRun(size);
    int start = 0;
    while (start < size) {
      int length = countRun(start, size - start);
      if (length < minrun) {
        int forced = Math.min(minrun, size - start);
        binarySort(start, forced, length);
        length = forced;
      }
      foundRun(length);
      starts[runs] = start;
      lengths[runs++] = length;
      start += length;
    }
    while (runs > 1) {
      int at = runs - 2;
      if (at > 0 && lengths[at - 1] < lengths[at + 1]) {
        at--;
      }
      mergeAt(at);
    }
  }

  private static int minimalRun(int size) {
    int shifted = 0;
    int run = size;
    while (run >= MAX_MINRUN) {
      shifted |= run & 1;
      run >>= 1;
    }
    return run + shifted;
  }

  // ---- runs ----

  private void reverse(int from, int to) {
    for (int low = from, high = to - 1; low < high; low++, high--) {
      PyObject key = keys[low];
      keys[low] = keys[high];
      keys[high] = key;
      if (values != null) {
        PyObject value = values[low];
        values[low] = values[high];
        values[high] = value;
      }
    }
  }

  /** The length of the run at a place; a descending one, equal keys included, is turned round. */
  private int countRun(int low, int left) {
    int n = 1;
    while (n < left && !less(keys[low + n], keys[low + n - 1])) {
      n++;
    }
    if (n == left) {
      return n;
    }
    if (n > 1) {
      if (less(keys[low], keys[low + n - 1])) {
        return n;
      }
      reverse(low, low + n);
    }
    n++;
    int equal = 0;
    for (; n < left; n++) {
      if (less(keys[low + n], keys[low + n - 1])) {
        equal = reverseEqual(low + n, equal);
      } else if (less(keys[low + n - 1], keys[low + n])) {
        break;
      } else {
        equal++;
      }
    }
    reverseEqual(low + n, equal);
    reverse(low, low + n);
    while (n < left && !less(keys[low + n], keys[low + n - 1])) {
      n++;
    }
    return n;
  }

  private int reverseEqual(int end, int equal) {
    if (equal > 0) {
      reverse(end - equal - 1, end);
    }
    return 0;
  }

  private void binarySort(int low, int length, int sorted) {
    for (int ok = Math.max(1, sorted); ok < length; ok++) {
      PyObject pivot = keys[low + ok];
      int left = low;
      int right = low + ok;
      do {
        int middle = (left + right) >>> 1;
        if (less(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      } while (left < right);
      insert(keys, low + ok, left);
      if (values != null) {
        insert(values, low + ok, left);
      }
    }
  }

  private static void insert(PyObject[] array, int from, int to) {
    PyObject moved = array[from];
    System.arraycopy(array, to, array, to + 1, from - to);
    array[to] = moved;
  }

  // ---- the order of merges ----

  private void foundRun(int length) {
    if (runs > 0) {
      int power = power(starts[runs - 1], lengths[runs - 1], length);
      while (runs > 1 && powers[runs - 2] > power) {
        mergeAt(runs - 2);
      }
      powers[runs - 1] = power;
    }
  }

  /** The depth of the boundary between two runs in a perfectly balanced tree of merges. */
  private int power(int start, int first, int second) {
    long a = 2L * start + first;
    long b = a + first + second;
    int result = 1;
    while (true) {
      if (a >= size) {
        a -= size;
        b -= size;
      } else if (b >= size) {
        return result;
      }
      a <<= 1;
      b <<= 1;
      result++;
    }
  }

  private void mergeAt(int at) {
    int left = starts[at];
    int leftLength = lengths[at];
    int right = starts[at + 1];
    int rightLength = lengths[at + 1];
    lengths[at] = leftLength + rightLength;
    if (at == runs - 3) {
      starts[at + 1] = starts[at + 2];
      lengths[at + 1] = lengths[at + 2];
      powers[at + 1] = powers[at + 2];
    }
    runs--;
    int skipped = gallopRight(keys[right], keys, left, leftLength, 0);
    left += skipped;
    leftLength -= skipped;
    if (leftLength == 0) {
      return;
    }
    rightLength =
        gallopLeft(keys[left + leftLength - 1], keys, right, rightLength, rightLength - 1);
    if (rightLength == 0) {
      return;
    }
    if (leftLength <= rightLength) {
      new MergeLow(left, leftLength, right, rightLength).run();
    } else {
      new MergeHigh(left, leftLength, right, rightLength).run();
    }
  }

  // ---- galloping ----

  /** How many of the elements are less than the key; the search starts at {@code hint}. */
  private int gallopLeft(PyObject key, PyObject[] a, int base, int length, int hint) {
    int last = 0;
    int offset = 1;
    if (less(a[base + hint], key)) {
      int most = length - hint;
      while (offset < most && less(a[base + hint + offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !less(a[base + hint - offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      int swapped = last;
      last = hint - offset;
      offset = hint - swapped;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (less(a[base + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** How many of the elements are not greater than the key. */
  private int gallopRight(PyObject key, PyObject[] a, int base, int length, int hint) {
    int last = 0;
    int offset = 1;
    if (less(key, a[base + hint])) {
      int most = hint + 1;
      while (offset < most && less(key, a[base + hint - offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      int swapped = last;
      last = hint - offset;
      offset = hint - swapped;
    } else {
      int most = length - hint;
      while (offset < most && !less(key, a[base + hint + offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (less(key, a[base + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }

  // ---- merging ----

  private void spare(int from, int count) {
    if (spareKeys.length < count) {
      spareKeys = new PyObject[count];
      spareValues = values == null ? spareKeys : new PyObject[count];
    }
    System.arraycopy(keys, from, spareKeys, 0, count);
    if (values != null) {
      System.arraycopy(values, from, spareValues, 0, count);
    }
  }

  private void move(int from, int to, int count) {
    System.arraycopy(keys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(values, from, values, to, count);
    }
  }

  private void moveOne(int from, int to) {
    keys[to] = keys[from];
    if (values != null) {
      values[to] = values[from];
    }
  }

  private void restore(int from, int to, int count) {
    System.arraycopy(spareKeys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(spareValues, from, values, to, count);
    }
  }

  private void restoreOne(int from, int to) {
    keys[to] = spareKeys[from];
    if (values != null) {
      values[to] = spareValues[from];
    }
  }

  /** Merges from the left, with the left run, which is not the longer one, set aside. */
  private final class MergeLow {
    private int to;
    private int a;
    private int aLeft;
    private int b;
    private int bLeft;

    MergeLow(int left, int leftLength, int right, int rightLength) {
      to = left;
      aLeft = leftLength;
      b = right;
      bLeft = rightLength;
      spare(left, leftLength);
    }

    /** What is set aside goes where there is room for it, even after an exception. */
    void run() {
      try {
        merge();
        if (aLeft == 1 && bLeft > 0) {
          move(b, to, bLeft);
          to += bLeft;
          bLeft = 0;
        }
      } finally {
        restore(a, to, aLeft);
      }
    }

    /** Takes from the right; whether that was the last one. */
    private boolean takeB() {
      moveOne(b++, to++);
      return --bLeft == 0;
    }

    /** Takes from the left; whether only one, which is the greatest of all, is left there. */
    private boolean takeA() {
      restoreOne(a++, to++);
      return --aLeft == 1;
    }

    private void merge() {
      if (takeB() || aLeft == 1) {
        return;
      }
      int gallop = minGallop;
      while (true) {
        if (oneByOne(gallop)) {
          return;
        }
        gallop++;
        int aCount;
        int bCount;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          aCount = gallopRight(keys[b], spareKeys, a, aLeft, 0);
          if (aCount > 0) {
            restore(a, to, aCount);
            to += aCount;
            a += aCount;
            aLeft -= aCount;
            if (aLeft <= 1) {
              return;
            }
          }
          if (takeB()) {
            return;
          }
          bCount = gallopLeft(spareKeys[a], keys, b, bLeft, 0);
          if (bCount > 0) {
            move(b, to, bCount);
            to += bCount;
            b += bCount;
            bLeft -= bCount;
            if (bLeft == 0) {
              return;
            }
          }
          if (takeA()) {
            return;
          }
        } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }

    /** Until one side wins so often in a row; true if the merge is over. */
    private boolean oneByOne(int gallop) {
      int aCount = 0;
      int bCount = 0;
      while (aCount < gallop && bCount < gallop) {
        if (less(keys[b], spareKeys[a])) {
          bCount++;
          aCount = 0;
          if (takeB()) {
            return true;
          }
        } else {
          aCount++;
          bCount = 0;
          if (takeA()) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Merges from the right, with the right run, which is the shorter one, set aside. */
  private final class MergeHigh {
    private final int baseA;
    private int to;
    private int a;
    private int aLeft;
    private int b;
    private int bLeft;

    MergeHigh(int left, int leftLength, int right, int rightLength) {
      baseA = left;
      to = right + rightLength - 1;
      a = left + leftLength - 1;
      aLeft = leftLength;
      b = rightLength - 1;
      bLeft = rightLength;
      spare(right, rightLength);
    }

    void run() {
      try {
        merge();
        if (bLeft == 1 && aLeft > 0) {
          move(a - aLeft + 1, to - aLeft + 1, aLeft);
          to -= aLeft;
          aLeft = 0;
        }
      } finally {
        restore(0, to - bLeft + 1, bLeft);
      }
    }

    private boolean takeA() {
      moveOne(a--, to--);
      return --aLeft == 0;
    }

    private boolean takeB() {
      restoreOne(b--, to--);
      return --bLeft == 1;
    }

    private void merge() {
      if (takeA() || bLeft == 1) {
        return;
      }
      int gallop = minGallop;
      while (true) {
        if (oneByOne(gallop)) {
          return;
        }
        gallop++;
        int aCount;
        int bCount;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          aCount = aLeft - gallopRight(spareKeys[b], keys, baseA, aLeft, aLeft - 1);
          if (aCount > 0) {
            to -= aCount;
            a -= aCount;
            move(a + 1, to + 1, aCount);
            aLeft -= aCount;
            if (aLeft == 0) {
              return;
            }
          }
          if (takeB()) {
            return;
          }
          bCount = bLeft - gallopLeft(keys[a], spareKeys, 0, bLeft, bLeft - 1);
          if (bCount > 0) {
            to -= bCount;
            b -= bCount;
            restore(b + 1, to + 1, bCount);
            bLeft -= bCount;
            if (bLeft <= 1) {
              return;
            }
          }
          if (takeA()) {
            return;
          }
        } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }

    private boolean oneByOne(int gallop) {
      int aCount = 0;
      int bCount = 0;
      while (aCount < gallop && bCount < gallop) {
        if (less(spareKeys[b], keys[a])) {
          aCount++;
          bCount = 0;
          if (takeA()) {
            return true;
          }
        } else {
          bCount++;
          aCount = 0;
          if (takeB()) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
