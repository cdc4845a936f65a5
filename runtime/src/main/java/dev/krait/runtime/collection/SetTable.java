package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.lang.invoke.VarHandle;

/**
 * The storage of a set: elements and their hashes by CPython's probing (up to nine slots in a row,
 * then a jump), so that a set is iterated in the same order.
 */
final class SetTable {
  static final int SMALLEST = 8;
  static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;

  /** Stands where an element was removed; its hash is -1, which no element has. */
  static final PyObject REMOVED = new Removed();

  /** Of sets that never had an element; not to be written to. */
  static final SetTable EMPTY = new SetTable(SMALLEST);

  final PyObject[] keys;
  final long[] hashes;

  /**
   * Whether all elements are exact ints that are their own hashes, so that they need not be read.
   */
  boolean hashesAreKeys = true;

  SetTable(int slots) {
    keys = new PyObject[slots];
    hashes = new long[slots];
  }

  int mask() {
    return keys.length - 1;
  }

  boolean holds(int slot) {
    PyObject key = keys[slot];
    return key != null && key != REMOVED;
  }

  /** The slot of an element, or -1. A comparison may change the set; then the search restarts. */
  static int find(SetBase set, PyObject key, long hash) {
    restart:
    while (true) {
      SetTable table = set.table;
      boolean byHash = table.hashesAreKeys && isOwnHash(key, hash);
      PyObject[] keys = table.keys;
      long[] hashes = table.hashes;
      int mask = keys.length - 1;
      int i = (int) hash & mask;
      long perturb = hash;
      while (true) {
        int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (int slot = i; slot <= last; slot++) {
          PyObject other = keys[slot];
          if (other == null) {
            return -1;
          }
          if (hashes[slot] == hash) {
            if (byHash || other == key) {
              return slot;
            }
            if (isKnown(other, key)) {
              if (knownEqual(other, key)) {
                return slot;
              }
            } else {
              boolean equal = other.isEq(key);
              if (set.table != table || keys[slot] != other) {
                continue restart;
              }
              if (equal) {
                return slot;
              }
            }
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5 + 1 + perturb) & mask;
      }
    }
  }

  /** Whether an element is an exact int that equals its hash. */
  static boolean isOwnHash(PyObject key, long hash) {
    return key instanceof PyInt number && number.longValue() == hash;
  }

  /** Puts an element into a slot that is free. */
  void put(int slot, PyObject key, long hash) {
    if (hashesAreKeys && !isOwnHash(key, hash)) {
      hashesAreKeys = false;
      VarHandle.releaseFence();
    }
    hashes[slot] = hash;
    keys[slot] = key;
  }

  /** Whether both are exact strings or both exact integers, whose comparison runs no other code. */
  static boolean isKnown(PyObject left, PyObject right) {
    return left instanceof PyInt
        ? right instanceof PyInt
        : left instanceof PyStr && right instanceof PyStr;
  }

  static boolean knownEqual(PyObject left, PyObject right) {
    return left instanceof PyInt number
        ? number.longValue() == ((PyInt) right).longValue()
        : StrKeys.same((PyStr) left, (PyStr) right);
  }

  /** Adds an element that is not in the table, which has no removed ones. */
  void insertClean(PyObject key, long hash) {
    int mask = keys.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int slot = i; slot <= last; slot++) {
        if (keys[slot] == null) {
          put(slot, key, hash);
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5 + 1 + perturb) & mask;
    }
  }

  /** Adds all elements of another table; neither has any of the other's. */
  void insertAll(SetTable other) {
    for (int slot = 0; slot < other.keys.length; slot++) {
      if (other.holds(slot)) {
        insertClean(other.keys[slot], other.hashes[slot]);
      }
    }
  }

  private static final class Removed extends PyObject {
    @Override
    public PyType type() {
      return PyType.OBJECT;
    }
  }
}
