package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.lang.invoke.VarHandle;

/**
 * The layout of {@code dict}: exact ones ({@link PyDict}) and instances of subclasses. The methods
 * here are the storage's, without the program's overrides.
 *
 * <p>To iterate from Java: {@code for (DictEntry e = dict.first(); e != null; e = dict.after(e))}.
 */
public abstract class DictLayout extends PyObject {
  DictTable table = DictTable.EMPTY;
  int size;

  protected DictLayout() {}

  /** How many keys there are. */
  public final int size() {
    return size;
  }

  // ---- look-up ----

  private DictEntry find(PyObject key) {
    if (key instanceof PyStr text) {
      return table.find(this, text, text.hash());
    }
    if (key instanceof PyInt number) {
      return table.find(this, number, number.hash());
    }
    return DictTable.findAny(this, key, Unhashable.keyHash(key));
  }

  private DictEntry find(PyObject key, long hash) {
    if (key instanceof PyStr text) {
      return table.find(this, text, hash);
    }
    if (key instanceof PyInt number) {
      return table.find(this, number, hash);
    }
    return DictTable.findAny(this, key, hash);
  }

  /** The value of a key, or null. */
  public final PyObject get(PyObject key) {
    DictEntry entry = find(key);
    return entry == null ? null : entry.value;
  }

  /** The value of a key whose hash is known, or null. */
  final PyObject get(PyObject key, long hash) {
    DictEntry entry = find(key, hash);
    return entry == null ? null : entry.value;
  }

  /** The value of a string key, or null. */
  public final PyObject get(String key) {
    return get(StrKeys.of(key));
  }

  // ---- change ----

  /** Sets the value of a key. */
  public final void put(PyObject key, PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        putNow(key, value);
      }
    } else {
      putNow(key, value);
    }
  }

  private void putNow(PyObject key, PyObject value) {
    if (key instanceof PyStr text) {
      long hash = text.hash();
      store(table.find(this, text, hash), key, hash, value);
    } else {
      long hash = Unhashable.keyHash(key);
      store(find(key, hash), key, hash, value);
    }
  }

  /** Sets the value of a string key. */
  public final void put(String key, PyObject value) {
    put(StrKeys.of(key), value);
  }

  /** Sets the value of a key whose hash is known. */
  final void put(PyObject key, long hash, PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        putNow(key, hash, value);
      }
    } else {
      putNow(key, hash, value);
    }
  }

  private void putNow(PyObject key, long hash, PyObject value) {
    store(find(key, hash), key, hash, value);
  }

  private void store(DictEntry entry, PyObject key, long hash, PyObject value) {
    if (entry == null) {
      room().add(new DictEntry(key, hash, value));
      size++;
    } else if (entry.value != null) {
      entry.value = value instanceof PyInt number ? number.shared() : value;
    } else {
      bindNow(entry, value);
    }
  }

  /** Gives a value to an entry that is in the table without one. */
  final void bind(DictEntry entry, PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        bindNow(entry, value);
      }
    } else {
      bindNow(entry, value);
    }
  }

  private void bindNow(DictEntry entry, PyObject value) {
    room().enqueue(entry);
    entry.value = value;
    size++;
  }

  private DictTable room() {
    DictTable current = table;
    if (!current.hasRoom()) {
      current = current.grown(size);
      VarHandle.releaseFence();
      table = current;
    }
    return current;
  }

  /** Adds 1 to the number that is the key's value, or sets it to 1. */
  public final void increment(PyObject key) {
    long hash = key.hash();
    DictEntry entry = find(key, hash);
    PyObject present = entry == null ? null : entry.value;
    PyObject sum = present == null ? PyInt.of(1) : present.add(1);
    if (entry != null && entry.value != null && !Sharing.isActive()) {
      entry.value = sum;
    } else {
      put(key, hash, sum);
    }
  }

  /** {@code self.setdefault(key, value)}: the value that the key has now. */
  public final PyObject putIfAbsent(PyObject key, PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        return putIfAbsentNow(key, value);
      }
    } else {
      return putIfAbsentNow(key, value);
    }
  }

  private PyObject putIfAbsentNow(PyObject key, PyObject value) {
    long hash = key instanceof PyStr text ? text.hash() : Unhashable.keyHash(key);
    DictEntry entry = find(key, hash);
    if (entry != null && entry.value != null) {
      return entry.value;
    }
    store(entry, key, hash, value);
    return value;
  }

  /** Removes a key; its value, or null if it was not there. */
  public final PyObject remove(PyObject key) {
    return remove(find(key));
  }

  /** Removes a string key; its value, or null if it was not there. */
  public final PyObject remove(String key) {
    return remove(StrKeys.of(key));
  }

  /** Removes a key whose hash is known; its value, or null if it was not there. */
  final PyObject remove(PyObject key, long hash) {
    return remove(find(key, hash));
  }

  private PyObject remove(DictEntry entry) {
    if (Sharing.isActive()) {
      synchronized (this) {
        return removeNow(entry);
      }
    }
    return removeNow(entry);
  }

  private PyObject removeNow(DictEntry entry) {
    PyObject value = entry == null ? null : entry.value;
    if (value != null) {
      table.remove(entry);
      size--;
    }
    return value;
  }

  /** Removes the entry that was added last; null if there is none. */
  final PyTuple removeLast() {
    if (Sharing.isActive()) {
      synchronized (this) {
        return removeLastNow();
      }
    } else {
      return removeLastNow();
    }
  }

  /** Removes the entry that stands first; null if there is none. */
  final PyTuple removeFirst() {
    synchronized (this) {
      DictEntry entry = first();
      if (entry == null) {
        return null;
      }
      int position = entry.position;
      PyTuple item = PyTuple.pair(entry.key, removeNow(entry));
      table.startBehind(position);
      return item;
    }
  }

  /** Puts a key at one end of the order; false if there is no such key. */
  final boolean move(PyObject key, boolean last) {
    synchronized (this) {
      DictEntry entry = find(key);
      if (entry == null || entry.value == null) {
        return false;
      }
      if (last) {
        if (table.end == table.order.length) {
          table = table.grown(size);
        }
        table.moveToEnd(entry);
      } else {
        if (!table.hasRoomInFront()) {
          table = table.withRoomInFront(size);
        }
        table.moveToFront(entry);
      }
      return true;
    }
  }

  private PyTuple removeLastNow() {
    DictTable current = table;
    for (int i = current.end - 1; i >= 0; i--) {
      DictEntry entry = current.order[i];
      if (entry != null) {
        PyTuple item = PyTuple.pair(entry.key, removeNow(entry));
        current.shorten(i);
        return item;
      }
    }
    return null;
  }

  /** Removes all keys. */
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
    table = table.cleared();
    size = 0;
  }

  /** Makes room for this many keys, if there are none yet. */
  final void reserve(int keys) {
    if (table == DictTable.EMPTY && keys > 5) {
      table = DictTable.forKeys(keys);
    }
  }

  /** Takes over the keys of another dict; this one has none. */
  final void copyFrom(DictLayout other) {
    if (other.size > 0) {
      table = other.table.copy(other.size);
      size = other.size;
    }
  }

  /** Sets the keys of another dict to its values. */
  public final void putAll(DictLayout other) {
    if (other == this || other.size == 0) {
      return;
    }
    if (size == 0 && !table.hasCells) {
      copyFrom(other);
      return;
    }
    DictTable from = other.table;
    int end = from.end;
    for (int i = 0; i < end; i++) {
      DictEntry entry = from.order[i];
      if (entry != null) {
        put(entry.key, entry.hash, entry.value());
        if (other.table != from || from.end != end) {
          throw Errors.runtimeError("dict mutated during update");
        }
      }
    }
  }

  // ---- iteration ----

  /** The first key with its value; null if there is none. */
  public final DictEntry first() {
    return entryFrom(0);
  }

  /** The key after one that {@link #first} or this method returned; null at the end. */
  public final DictEntry after(DictEntry entry) {
    return entryFrom(entry.position + 1);
  }

  final DictEntry entryFrom(int position) {
    DictTable current = table;
    for (int i = Math.max(position, current.start); i < current.end; i++) {
      DictEntry entry = current.order[i];
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** The keys, in an array of the caller's own. */
  public final PyObject[] keyArray() {
    PyObject[] keys = new PyObject[size];
    int count = 0;
    for (DictEntry e = first(); e != null && count < keys.length; e = after(e)) {
      keys[count++] = e.key;
    }
    return keys;
  }

  /** The values, in an array of the caller's own. */
  public final PyObject[] valueArray() {
    PyObject[] values = new PyObject[size];
    int count = 0;
    for (DictEntry e = first(); e != null && count < values.length; e = after(e)) {
      values[count++] = e.value();
    }
    return values;
  }

  /** The pairs of key and value, in an array of the caller's own. */
  public final PyObject[] itemArray() {
    PyObject[] items = new PyObject[size];
    int count = 0;
    for (DictEntry e = first(); e != null && count < items.length; e = after(e)) {
      items[count++] = PyTuple.pair(e.key, e.value());
    }
    return items;
  }
}
