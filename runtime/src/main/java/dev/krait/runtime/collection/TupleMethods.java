package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code tuple} other than the special ones. */
@Exposed("tuple")
final class TupleMethods {
  private TupleMethods() {}

  @Method(
      value = "index(self, value, start=0, stop=sys.maxsize, /)",
      doc = "Return first index of value.")
  static int index(TupleLayout self, PyObject value, PyObject start, PyObject stop) {
    int size = self.items.length;
    int from = start == null ? 0 : SliceIndices.searchBound(start);
    int to = stop == null ? size : SliceIndices.searchBound(stop);
    from = from < 0 ? Math.max(0, from + size) : from;
    to = Math.min(size, to < 0 ? to + size : to);
    for (int i = from; i < to; i++) {
      if (ArrayOrder.same(self.items[i], value)) {
        return i;
      }
    }
    throw Errors.valueError("tuple.index(x): x not in tuple");
  }

  @Method(value = "count(self, value, /)", doc = "Return number of occurrences of value.")
  static int count(TupleLayout self, PyObject value) {
    int count = 0;
    for (PyObject item : self.items) {
      if (ArrayOrder.same(item, value)) {
        count++;
      }
    }
    return count;
  }
}
