package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterator of a set, which notices when its size changes meanwhile. */
public final class SetIterator extends BuiltinIterator {
  /** {@code set_iterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "set_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new SetIteratorMethodsTable());

  private SetBase set;
  private int expected;
  private int slot;
  private int left;

  SetIterator(SetBase set) {
    this.set = set;
    this.expected = set.used;
    this.left = set.used;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    SetBase from = set;
    if (from == null) {
      return null;
    }
    if (from.used != expected) {
      expected = -1;
      throw Errors.runtimeError("Set changed size during iteration");
    }
    PyObject[] keys = from.table.keys;
    for (int i = slot; i < keys.length; i++) {
      PyObject key = keys[i];
      if (key != null && key != SetTable.REMOVED) {
        slot = i + 1;
        left--;
        return key;
      }
    }
    set = null;
    return null;
  }

  @Override
  public int lengthHint() {
    return set == null || set.used != expected ? 0 : left;
  }

  /** What is left, without moving on. */
  PyList rest() {
    PyList rest = new PyList();
    if (set != null) {
      for (int i = set.nextSlot(slot); i >= 0; i = set.nextSlot(i + 1)) {
        rest.append(set.table.keys[i]);
      }
    }
    return rest;
  }
}
