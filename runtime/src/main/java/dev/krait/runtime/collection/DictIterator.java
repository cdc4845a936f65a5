package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** The iterators of a dict, which notice when its keys change meanwhile. */
abstract class DictIterator extends BuiltinIterator {
  private DictLayout dict;
  private int expected;
  private int position;
  private int left;

  DictIterator(DictLayout dict) {
    this.dict = dict;
    this.expected = dict.size;
    this.left = dict.size;
  }

  /** The next entry; null at the end. */
  final DictEntry advance() {
    DictLayout from = dict;
    if (from == null) {
      return null;
    }
    if (from.size != expected) {
      expected = -1;
      throw changedSize();
    }
    DictTable table = from.table;
    int end = table.end;
    for (int i = Math.max(position, table.start); i < end; i++) {
      DictEntry entry = table.order[i];
      if (entry != null) {
        if (left == 0) {
          dict = null;
          throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        position = i + 1;
        left--;
        return entry;
      }
    }
    dict = null;
    return null;
  }

  static RuntimeException changedSize() {
    return Errors.runtimeError("dictionary changed size during iteration");
  }

  @Override
  public final int lengthHint() {
    return dict == null || dict.size != expected ? 0 : left;
  }

  /** What is left, without moving on. */
  final PyList rest() {
    PyList rest = new PyList();
    if (dict != null) {
      for (DictEntry e = dict.entryFrom(position); e != null; e = dict.after(e)) {
        rest.append(element(e));
      }
    }
    return rest;
  }

  /** What the iterator yields for an entry. */
  abstract PyObject element(DictEntry entry);
}
