package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/**
 * A key of a dict with its value. The entry of a global variable is a {@link
 * dev.krait.runtime.function.GlobalCell}, which outlives the variable's deletion: it is in the
 * table without a value.
 */
public class DictEntry {
  /** Stands in the table where a key was removed, so that searches go on behind it. */
  static final DictEntry REMOVED = new DictEntry(null, -1);

  final PyObject key;
  final long hash;

  /** Null once the key is removed. */
  protected PyObject value;

  /** Where the entry stands in the order of insertion. */
  int position;

  /** An entry that is in no table yet. */
  protected DictEntry(PyObject key, long hash) {
    this.key = key;
    this.hash = hash;
  }

  DictEntry(PyObject key, long hash, PyObject value) {
    this.key = key;
    this.hash = hash;
    this.value = value;
  }

  /** The key. */
  public final PyObject key() {
    return key;
  }

  /** The value; {@code None} if another thread has removed it meanwhile. */
  public final PyObject value() {
    PyObject present = value;
    return present == null ? PyNone.NONE : present;
  }

  /** The hash of the key. */
  public final long hash() {
    return hash;
  }

  /** Takes the value and the position of another entry. */
  final void takePlaceOf(DictEntry other) {
    value = other.value;
    position = other.position;
  }

  /** Whether a variable's cell, which stays in the table when the key is removed. */
  protected boolean isCell() {
    return false;
  }
}
