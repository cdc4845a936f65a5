package dev.krait.runtime.collection;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.lang.invoke.VarHandle;

/** The layout of {@code set}, {@code frozenset} and instances of their subclasses. */
public abstract class SetBase extends PyObject {
  private static final int PERTURB_SHIFT = 5;

  /** Above this size, tables grow by two instead of four. */
  private static final int LARGE = 50000;

  SetTable table = SetTable.EMPTY;

  /** How many slots are not null. */
  int fill;

  /** How many elements there are. */
  int used;

  /** Where {@code pop} looks first. */
  private int finger;

  /** How many elements there are. */
  public final int size() {
    return used;
  }

  /** The hash of an element. */
  private static long hashOf(PyObject key) {
    if (key instanceof PyStr text) {
      return text.hash();
    }
    return key instanceof PyInt number ? number.hash() : Unhashable.elementHash(key);
  }

  // ---- look-up ----

  /** Whether the element is there; a {@code set} is looked up as the equal {@code frozenset}. */
  public final boolean has(PyObject key) {
    return has(key, searchHash(key));
  }

  final boolean has(PyObject key, long hash) {
    return SetTable.find(this, key, hash) >= 0;
  }

  private static long searchHash(PyObject key) {
    if (!(key instanceof SetLayout set)) {
      return hashOf(key);
    }
    try {
      return key.hash();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return SetOperations.frozenHash(set);
      }
      throw e;
    }
  }

  // ---- change: for frozen sets only while they are made ----

  /** Adds an element; false if it was there. */
  public final boolean addElement(PyObject key) {
    return addElement(key, hashOf(key));
  }

  final boolean addElement(PyObject key, long hash) {
    if (Sharing.isActive()) {
      synchronized (this) {
        return addNow(key, hash);
      }
    } else {
      return addNow(key, hash);
    }
  }

  private boolean addNow(PyObject key, long hash) {
    restart:
    while (true) {
      if (table == SetTable.EMPTY) {
        table = new SetTable(SetTable.SMALLEST);
      }
      SetTable current = table;
      PyObject[] keys = current.keys;
      long[] hashes = current.hashes;
      int mask = keys.length - 1;
      int i = (int) hash & mask;
      long perturb = hash;
      int free = -1;
      boolean byHash = current.hashesAreKeys && SetTable.isOwnHash(key, hash);
      while (true) {
        int last = i + SetTable.LINEAR_PROBES <= mask ? i + SetTable.LINEAR_PROBES : i;
        for (int slot = i; slot <= last; slot++) {
          PyObject other = keys[slot];
          if (other == null) {
            if (free >= 0 && hashes[free] != -1) {
              continue restart;
            }
            insert(current, free >= 0 ? free : slot, key, hash, free >= 0);
            return true;
          }
          long otherHash = hashes[slot];
          if (otherHash == hash) {
            if (byHash || other == key) {
              return false;
            }
            if (SetTable.isKnown(other, key)) {
              if (SetTable.knownEqual(other, key)) {
                return false;
              }
            } else {
              boolean equal = other.isEq(key);
              if (equal) {
                return false;
              }
              if (table != current || keys[slot] != other) {
                continue restart;
              }
            }
          } else if (otherHash == -1) {
            free = slot;
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5 + 1 + perturb) & mask;
      }
    }
  }

  private void insert(SetTable current, int slot, PyObject key, long hash, boolean reused) {
    current.put(slot, key, hash);
    used++;
    if (!reused) {
      fill++;
      if (fill * 5L >= current.mask() * 3L) {
        grow();
      }
    }
  }

  private void grow() {
    resize(used > LARGE ? used * 2L : used * 4L);
  }

  /** Replaces the table by one with more slots than this, without removed elements. */
  final void resize(long least) {
    int slots = SetTable.SMALLEST;
    while (slots <= least) {
      slots <<= 1;
    }
    if (slots == SetTable.SMALLEST && table.keys.length == slots && fill == used) {
      return;
    }
    SetTable larger = new SetTable(slots);
    larger.insertAll(table);
    VarHandle.releaseFence();
    table = larger;
    fill = used;
  }

  /** One big resize in advance, where so many more elements are expected. */
  final void reserve(int more) {
    if ((fill + more) * 5L >= table.mask() * 3L) {
      resize((used + more) * 2L);
    }
  }

  /** Removes an element; false if it was not there. */
  final boolean discard(PyObject key) {
    return discard(key, searchHash(key));
  }

  final boolean discard(PyObject key, long hash) {
    if (Sharing.isActive()) {
      synchronized (this) {
        return discardNow(key, hash);
      }
    } else {
      return discardNow(key, hash);
    }
  }

  private boolean discardNow(PyObject key, long hash) {
    int slot = SetTable.find(this, key, hash);
    if (slot < 0) {
      return false;
    }
    removeSlot(slot);
    return true;
  }

  private void removeSlot(int slot) {
    table.keys[slot] = SetTable.REMOVED;
    table.hashes[slot] = -1;
    used--;
  }

  /** Removes the removed elements from the table where they are more than a quarter. */
  final void sweep() {
    if (fill - used > table.mask() / 4) {
      grow();
    }
  }

  /** Removes and returns some element; null if there is none. */
  final PyObject removeAny() {
    if (Sharing.isActive()) {
      synchronized (this) {
        return removeAnyNow();
      }
    } else {
      return removeAnyNow();
    }
  }

  private PyObject removeAnyNow() {
    if (used == 0) {
      return null;
    }
    int mask = table.mask();
    int slot = finger & mask;
    while (!table.holds(slot)) {
      slot = slot + 1 & mask;
    }
    PyObject key = table.keys[slot];
    removeSlot(slot);
    finger = slot + 1;
    return key;
  }

  /** Removes all elements. */
  public final void clear() {
    if (Sharing.isActive()) {
      synchronized (this) {
        clearNow();
      }
    } else {
      clearNow();
    }
  }

  private void clearNow() {
    table = SetTable.EMPTY;
    fill = 0;
    used = 0;
  }

  /** Takes over the elements of a set that is given up. */
  final void become(SetBase other) {
    table = other.table;
    fill = other.fill;
    used = other.used;
  }

  /** Adds the elements of another set. */
  public final void addAll(SetBase other) {
    if (Sharing.isActive()) {
      synchronized (this) {
        addAllNow(other);
      }
    } else {
      addAllNow(other);
    }
  }

  private void addAllNow(SetBase other) {
    if (other == this || other.used == 0) {
      return;
    }
    reserve(other.used);
    SetTable from = other.table;
    if (fill > 0) {
      for (int slot = 0; slot <= from.mask(); slot++) {
        if (from.holds(slot)) {
          addElement(from.keys[slot], from.hashes[slot]);
        }
      }
      return;
    }
    if (table == SetTable.EMPTY) {
      table = new SetTable(SetTable.SMALLEST);
    }
    if (table.keys.length == from.keys.length && other.fill == other.used) {
      System.arraycopy(from.keys, 0, table.keys, 0, from.keys.length);
      System.arraycopy(from.hashes, 0, table.hashes, 0, from.hashes.length);
      table.hashesAreKeys = from.hashesAreKeys;
    } else {
      table.insertAll(from);
    }
    fill = other.used;
    used = other.used;
  }

  // ---- iteration ----

  /** The first slot with an element, from this one on; -1 if there is none. */
  final int nextSlot(int from) {
    SetTable current = table;
    for (int slot = from; slot < current.keys.length; slot++) {
      if (current.holds(slot)) {
        return slot;
      }
    }
    return -1;
  }

  /** The elements, in an array of the caller's own. */
  public final PyObject[] toArray() {
    PyObject[] items = new PyObject[used];
    int count = 0;
    for (int slot = nextSlot(0); slot >= 0 && count < items.length; slot = nextSlot(slot + 1)) {
      items[count++] = table.keys[slot];
    }
    return items;
  }

  /** An empty exact set of this kind. */
  abstract SetBase fresh();
}
