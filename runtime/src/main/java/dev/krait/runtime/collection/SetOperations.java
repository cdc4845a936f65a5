package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/**
 * The algebra of sets. The order in which elements are visited is CPython's, as it decides about
 * the order of the result.
 */
final class SetOperations {
  private SetOperations() {}

  /** {@code set.update} with one iterable. */
  static void update(SetBase self, PyObject other) {
    if (other instanceof SetBase set) {
      self.addAll(set);
    } else if (other instanceof PyDict dict) {
      self.reserve(dict.size);
      for (DictEntry e = dict.first(); e != null; e = dict.after(e)) {
        self.addElement(e.key, e.hash);
      }
    } else {
      PyObject iterator = other.iter();
      for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
        self.addElement(each);
      }
    }
  }

  /** An exact set of the same kind with the same elements. */
  static SetBase copy(SetBase self) {
    SetBase copy = self.fresh();
    copy.addAll(self);
    return copy;
  }

  static SetBase union(SetBase self, PyObject... others) {
    SetBase result = copy(self);
    for (PyObject other : others) {
      if (other != self) {
        update(result, other);
      }
    }
    return result;
  }

  static SetBase intersection(SetBase self, PyObject other) {
    if (self == other) {
      return copy(self);
    }
    SetBase result = self.fresh();
    if (other instanceof SetBase set) {
      boolean swapped = set.used > self.used;
      SetBase larger = swapped ? set : self;
      SetBase smaller = swapped ? self : set;
      for (int slot = smaller.nextSlot(0); slot >= 0; slot = smaller.nextSlot(slot + 1)) {
        PyObject key = smaller.table.keys[slot];
        long hash = smaller.table.hashes[slot];
        if (larger.has(key, hash)) {
          result.addElement(key, hash);
        }
      }
      return result;
    }
    PyObject iterator = other.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      long hash = each.hash();
      if (self.has(each, hash)) {
        result.addElement(each, hash);
        if (result.used >= self.used) {
          break;
        }
      }
    }
    return result;
  }

  static void differenceUpdate(SetBase self, PyObject other) {
    if (self == other) {
      self.clear();
      return;
    }
    if (other instanceof SetBase set) {
      SetBase removed = set.used >> 3 > self.used ? intersection(self, set) : set;
      for (int slot = removed.nextSlot(0); slot >= 0; slot = removed.nextSlot(slot + 1)) {
        self.discard(removed.table.keys[slot], removed.table.hashes[slot]);
      }
    } else {
      PyObject iterator = other.iter();
      for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
        self.discard(each, Unhashable.elementHash(each));
      }
    }
    self.sweep();
  }

  static SetBase difference(SetBase self, PyObject other) {
    int size;
    if (other instanceof SetBase set) {
      size = set.used;
    } else if (other instanceof PyDict dict) {
      size = dict.size;
    } else {
      return copyAndDifference(self, other);
    }
    if (self.used >> 2 > size) {
      return copyAndDifference(self, other);
    }
    SetBase result = self.fresh();
    for (int slot = self.nextSlot(0); slot >= 0; slot = self.nextSlot(slot + 1)) {
      PyObject key = self.table.keys[slot];
      long hash = self.table.hashes[slot];
      boolean common =
          other instanceof SetBase set
              ? set.has(key, hash)
              : ((PyDict) other).get(key, hash) != null;
      if (!common) {
        result.addElement(key, hash);
      }
    }
    return result;
  }

  private static SetBase copyAndDifference(SetBase self, PyObject other) {
    SetBase result = copy(self);
    differenceUpdate(result, other);
    return result;
  }

  static void symmetricDifferenceUpdate(SetBase self, PyObject other) {
    if (self == other) {
      self.clear();
    } else if (other instanceof PyDict dict) {
      for (DictEntry e = dict.first(); e != null; e = dict.after(e)) {
        toggle(self, e.key, e.hash);
      }
    } else if (other instanceof SetBase set) {
      toggleAll(self, set);
    } else {
      SetBase set = self.fresh();
      update(set, other);
      toggleAll(self, set);
    }
  }

  private static void toggleAll(SetBase self, SetBase other) {
    for (int slot = other.nextSlot(0); slot >= 0; slot = other.nextSlot(slot + 1)) {
      toggle(self, other.table.keys[slot], other.table.hashes[slot]);
    }
  }

  private static void toggle(SetBase self, PyObject key, long hash) {
    if (!self.discard(key, hash)) {
      self.addElement(key, hash);
    }
  }

  static SetBase symmetricDifference(SetBase self, PyObject other) {
    SetBase result = self.fresh();
    update(result, other);
    toggleAll(result, self);
    return result;
  }

  static boolean isSubset(SetBase self, PyObject other) {
    if (!(other instanceof SetBase set)) {
      return intersection(self, other).used == self.used;
    }
    if (self.used > set.used) {
      return false;
    }
    for (int slot = self.nextSlot(0); slot >= 0; slot = self.nextSlot(slot + 1)) {
      if (!set.has(self.table.keys[slot], self.table.hashes[slot])) {
        return false;
      }
    }
    return true;
  }

  static boolean isSuperset(SetBase self, PyObject other) {
    if (other instanceof SetBase set) {
      return isSubset(set, self);
    }
    PyObject iterator = other.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (!self.has(each, Unhashable.elementHash(each))) {
        return false;
      }
    }
    return true;
  }

  static boolean isDisjoint(SetBase self, PyObject other) {
    if (self == other) {
      return self.used == 0;
    }
    if (other instanceof PySet || other instanceof PyFrozenSet) {
      SetBase set = (SetBase) other;
      boolean swapped = set.used > self.used;
      SetBase larger = swapped ? set : self;
      SetBase smaller = swapped ? self : set;
      for (int slot = smaller.nextSlot(0); slot >= 0; slot = smaller.nextSlot(slot + 1)) {
        if (larger.has(smaller.table.keys[slot], smaller.table.hashes[slot])) {
          return false;
        }
      }
      return true;
    }
    PyObject iterator = other.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (self.has(each, Unhashable.elementHash(each))) {
        return false;
      }
    }
    return true;
  }

  static boolean equal(SetBase self, SetBase other) {
    if (self.used != other.used) {
      return false;
    }
    return isSubset(self, other);
  }

  /** CPython's hash of a frozenset, which does not depend on the order. */
  static long frozenHash(SetBase self) {
    long hash = 0;
    for (int slot = self.nextSlot(0); slot >= 0; slot = self.nextSlot(slot + 1)) {
      hash ^= shuffle(self.table.hashes[slot]);
    }
    hash ^= (self.used + 1) * 1927868237L;
    hash ^= hash >>> 11 ^ hash >>> 25;
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  private static long shuffle(long hash) {
    return (hash ^ 89869747L ^ hash << 16) * 3644798167L;
  }
}
