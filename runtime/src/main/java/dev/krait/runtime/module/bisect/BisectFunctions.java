package dev.krait.runtime.module.bisect;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;

/** The functions of {@code _bisect}. */
@Exposed(value = "_bisect", module = true)
final class BisectFunctions {
  private BisectFunctions() {}

  private static long search(
      PyObject a, PyObject x, PyObject from, PyObject to, PyObject key, boolean right) {
    long low = from == null ? 0 : Index.toLong(from);
    if (low < 0) {
      throw Errors.valueError("lo must be non-negative");
    }
    long high = to == null || to == PyNone.NONE ? -1 : Index.toLong(to);
    if (high == -1) {
      high = length(a);
    }
    boolean plain = key == null || key == PyNone.NONE;
    while (low < high) {
      long middle = low + high >>> 1;
      PyObject item = a.getItem(middle);
      if (!plain) {
        item = key.call1(item);
      }
      if (right ? x.isLt(item) : !item.isLt(x)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The length, which may be larger than Java's. */
  private static long length(PyObject a) {
    PyObject method = a instanceof PyList ? null : a.type().slot(Slot.LEN);
    return method == null ? a.len() : Index.toLong(a.type().callSlot(method, a));
  }

  private static void insert(
      PyObject a, PyObject x, PyObject from, PyObject to, PyObject key, boolean right) {
    boolean plain = key == null || key == PyNone.NONE;
    long index = search(a, plain ? x : key.call1(x), from, to, key, right);
    if (a instanceof PyList list) {
      list.insert((int) Math.min(index, list.size()), x);
    } else {
      a.attr("insert").call2(PyInt.of(index), x);
    }
  }

  @Method(
      value = "bisect_left(a, x, lo=0, hi=None, *, key=None)",
      doc = "Return the leftmost index where to insert item x in list a, which is sorted.")
  static long bisectLeft(PyObject a, PyObject x, PyObject lo, PyObject hi, PyObject key) {
    return search(a, x, lo, hi, key, false);
  }

  @Method(
      value = "insort_left(a, x, lo=0, hi=None, *, key=None)",
      doc = "Insert item x in list a, and keep it sorted: left of what is equal.")
  static void insortLeft(PyObject a, PyObject x, PyObject lo, PyObject hi, PyObject key) {
    insert(a, x, lo, hi, key, false);
  }

  @Method(
      value = "bisect_right(a, x, lo=0, hi=None, *, key=None)",
      doc = "Return the rightmost index where to insert item x in list a, which is sorted.")
  static long bisectRight(PyObject a, PyObject x, PyObject lo, PyObject hi, PyObject key) {
    return search(a, x, lo, hi, key, true);
  }

  @Method(
      value = "insort_right(a, x, lo=0, hi=None, *, key=None)",
      doc = "Insert item x in list a, and keep it sorted: right of what is equal.")
  static void insortRight(PyObject a, PyObject x, PyObject lo, PyObject hi, PyObject key) {
    insert(a, x, lo, hi, key, true);
  }
}
