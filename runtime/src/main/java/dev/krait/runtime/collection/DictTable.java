package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.lang.invoke.VarHandle;

/**
 * The storage of a dict: entries in an open-addressing table, and once more in the order of
 * insertion. Growth and probing are those of CPython, so that iteration over a dict that changes
 * meets the same keys, and {@code __eq__} is called on the same ones.
 *
 * <p>A table that is full is replaced by another one; a reader keeps the one that it began with.
 */
final class DictTable {
  private static final int SMALLEST = 8;
  private static final int PERTURB_SHIFT = 5;

  /** From this size on there are twice the slots, so that most searches end at the first. */
  private static final int SPARSE = 1 << 10;

  /** Of dicts that never had a key. */
  static final DictTable EMPTY = new DictTable(new DictEntry[1], new DictEntry[0]);

  /** By hash; a power of two, at most two thirds of it filled, a third of large ones. */
  final DictEntry[] slots;

  /** By time of insertion, with null where an entry was removed. */
  final DictEntry[] order;

  /** Up to where {@link #order} is known to be null. */
  int start;

  /** How much of {@link #order} was ever used. */
  int end;

  /** How many slots are not null. */
  int filled;

  /** Whether entries without value are in the slots. */
  boolean hasCells;

  /** Whether all keys are exact ints that are their own hashes, so that keys need not be read. */
  private boolean hashesAreKeys = true;

  private DictTable(DictEntry[] slots, DictEntry[] order) {
    this.slots = slots;
    this.order = order;
  }

  private static DictTable ofSlots(int slots) {
    int places = slots < SPARSE ? slots : Math.min(1 << 30, slots << 1);
    return new DictTable(new DictEntry[places], new DictEntry[(int) (((long) slots << 1) / 3)]);
  }

  /** An empty table with room for this many keys. */
  static DictTable forKeys(int keys) {
    if (keys <= SMALLEST * 2 / 3) {
      return ofSlots(SMALLEST);
    }
    return ofSlots(atLeast((int) Math.min(1 << 30, (keys * 3L + 1) / 2)));
  }

  private static int atLeast(int slots) {
    int size = SMALLEST;
    while (size < slots) {
      size <<= 1;
    }
    return size;
  }

  /** How many slots CPython's table of this capacity has. */
  private int size() {
    return slots.length > SPARSE ? slots.length >> 1 : slots.length;
  }

  /** How many bytes CPython says that such a table takes. */
  long sizeOf(boolean onlyStrings) {
    if (this == EMPTY) {
      return 0;
    }
    int size = size();
    long index = size <= 1 << 8 ? 1 : size <= 1 << 16 ? 2 : 4;
    return 32 + size * index + order.length * (onlyStrings ? 16L : 24L);
  }

  // ---- search ----

  /** The entry of a string; null if there is none. */
  DictEntry find(DictLayout dict, PyStr key, long hash) {
    DictEntry[] table = slots;
    int mask = table.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    while (true) {
      DictEntry entry = table[i];
      if (entry == null) {
        return null;
      }
      PyObject other = entry.key;
      if (other == key) {
        return entry;
      }
      if (entry.hash == hash) {
        if (other instanceof PyStr text) {
          if (StrKeys.same(text, key)) {
            return entry;
          }
        } else if (other != null) {
          return findAny(dict, key, hash);
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5 + perturb + 1) & mask;
    }
  }

  /** The entry of an integer; null if there is none. */
  DictEntry find(DictLayout dict, PyInt key, long hash) {
    DictEntry[] table = slots;
    int mask = table.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    boolean byHash = hashesAreKeys && key.longValue() == hash;
    while (true) {
      DictEntry entry = table[i];
      if (entry == null) {
        return null;
      }
      if (entry.hash == hash) {
        if (byHash) {
          return entry;
        }
        PyObject other = entry.key;
        if (other == key
            || other instanceof PyInt number && number.longValue() == key.longValue()) {
          return entry;
        }
        if (other != null && !(other instanceof PyInt)) {
          return findAny(dict, key, hash);
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5 + perturb + 1) & mask;
    }
  }

  /**
   * The entry of any key; null if there is none. {@code __eq__} may change the dict, and then the
   * search starts again.
   */
  static DictEntry findAny(DictLayout dict, PyObject key, long hash) {
    search:
    while (true) {
      DictTable current = dict.table;
      DictEntry[] table = current.slots;
      int mask = table.length - 1;
      int i = (int) hash & mask;
      long perturb = hash;
      while (true) {
        DictEntry entry = table[i];
        if (entry == null) {
          return null;
        }
        PyObject other = entry.key;
        if (other == key) {
          return entry;
        }
        if (entry.hash == hash && other != null) {
          boolean equal = other.isEq(key);
          if (dict.table != current || table[i] != entry) {
            continue search;
          }
          if (equal) {
            return entry;
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5 + perturb + 1) & mask;
      }
    }
  }

  // ---- change: only by the dict, which keeps the count of keys ----

  /** Whether an entry can be added without a larger table. */
  boolean hasRoom() {
    return filled < order.length && end < order.length;
  }

  /** Adds an entry, whose key is not in the table, at the end of the order. */
  void add(DictEntry entry) {
    if (hashesAreKeys && !(entry.key instanceof PyInt number && number.longValue() == entry.hash)) {
      hashesAreKeys = false;
      VarHandle.releaseFence();
    }
    place(entry);
    filled++;
    enqueue(entry);
  }

  /** Adds the entry of a variable that has no value yet. */
  void addUnbound(DictEntry entry) {
    hashesAreKeys = false;
    place(entry);
    filled++;
    hasCells = true;
  }

  /** Puts an entry that is in the slots at the end of the order. */
  void enqueue(DictEntry entry) {
    entry.position = end;
    order[end] = entry;
    end++;
  }

  // ---- the ends of the order ----

  /** Nothing stands up to this position. */
  void startBehind(int position) {
    start = position + 1;
  }

  /** Puts an entry last, for which there is room. */
  void moveToEnd(DictEntry entry) {
    order[entry.position] = null;
    if (entry.position == start) {
      start++;
    }
    enqueue(entry);
  }

  /** Whether another entry can be put first. */
  boolean hasRoomInFront() {
    return start > 0 || order.length > 0 && order[0] == null;
  }

  /** Puts an entry first, for which there is room. */
  void moveToFront(DictEntry entry) {
    order[entry.position] = null;
    int first = Math.max(0, start);
    while (first < end && order[first] == null) {
      first++;
    }
    start = first == 0 ? 0 : first - 1;
    entry.position = start;
    order[start] = entry;
    end = Math.max(end, start + 1);
  }

  /** A table with the same entries and room in front of them. */
  DictTable withRoomInFront(int keys) {
    DictTable larger = ofSlots(atLeast((int) Math.min(1 << 30, keys * 3L + 8)));
    larger.end = (larger.order.length - keys) / 2;
    larger.start = larger.end;
    larger.takeAll(this);
    return larger;
  }

  private void place(DictEntry entry) {
    DictEntry[] table = slots;
    int mask = table.length - 1;
    int i = (int) entry.hash & mask;
    long perturb = entry.hash;
    while (table[i] != null) {
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5 + perturb + 1) & mask;
    }
    table[i] = entry;
  }

  /** Takes an entry out of the order, and out of the slots unless it is a variable's. */
  void remove(DictEntry entry) {
    order[entry.position] = null;
    if (entry.position == start) {
      start++;
    }
    entry.value = null;
    if (!entry.isCell()) {
      replace(entry, DictEntry.REMOVED);
    }
  }

  /** Puts another entry of the same key in the place of one. */
  void replace(DictEntry entry, DictEntry other) {
    DictEntry[] table = slots;
    int mask = table.length - 1;
    int i = (int) entry.hash & mask;
    long perturb = entry.hash;
    while (table[i] != entry) {
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5 + perturb + 1) & mask;
    }
    table[i] = other;
  }

  /** Drops the last entry, which was removed already, from the order. */
  void shorten(int newEnd) {
    end = newEnd;
    start = Math.min(start, newEnd);
  }

  /** A table with the same entries and room for more. */
  DictTable grown(int keys) {
    int cells = hasCells ? unbound() : 0;
    int wanted = (int) Math.min(1 << 30, (keys + cells) * 3L);
    DictTable larger = ofSlots(atLeast(wanted));
    larger.takeAll(this);
    return larger;
  }

  private int unbound() {
    int count = 0;
    for (DictEntry entry : slots) {
      if (entry != null && entry.isCell() && entry.value == null) {
        count++;
      }
    }
    return count;
  }

  private void takeAll(DictTable other) {
    for (int i = 0; i < other.end; i++) {
      DictEntry entry = other.order[i];
      if (entry != null) {
        place(entry);
        filled++;
        enqueue(entry);
      }
    }
    hashesAreKeys = other.hashesAreKeys;
    hasCells = other.hasCells;
    if (hasCells) {
      takeUnbound(other);
    }
  }

  private void takeUnbound(DictTable other) {
    hashesAreKeys = false;
    for (DictEntry entry : other.slots) {
      if (entry != null && entry.isCell() && entry.value == null) {
        place(entry);
        filled++;
      }
    }
  }

  /** An empty table that still has the entries of variables. */
  DictTable cleared() {
    if (!hasCells) {
      return EMPTY;
    }
    for (DictEntry entry : order) {
      if (entry != null) {
        entry.value = null;
      }
    }
    DictTable table = ofSlots(size());
    table.hasCells = true;
    table.takeUnbound(this);
    return table;
  }

  /** A copy with entries of its own, without what was removed. */
  DictTable copy(int keys) {
    DictTable copy = keys == end && !hasCells ? ofSlots(size()) : forKeys(keys);
    for (int i = 0; i < end; i++) {
      DictEntry entry = order[i];
      if (entry != null) {
        copy.add(new DictEntry(entry.key, entry.hash, entry.value));
      }
    }
    return copy;
  }
}
