package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;

/** What an {@code OrderedDict} was like when a loop over it began. */
final class OrderedDictState {
  private final PyOrderedDict dict;
  private final DictTable table;
  private final int end;
  private final int size;
  private final int moves;

  OrderedDictState(PyOrderedDict dict) {
    this.dict = dict;
    this.table = dict.table;
    this.end = table.end;
    this.size = dict.size;
    this.moves = dict.moves();
  }

  boolean isUnchanged() {
    return dict.table == table && dict.size == size && table.end == end && dict.moves() == moves;
  }

  void requireUnchanged() {
    if (!isUnchanged()) {
      throw Errors.runtimeError("OrderedDict mutated during iteration");
    }
  }
}
