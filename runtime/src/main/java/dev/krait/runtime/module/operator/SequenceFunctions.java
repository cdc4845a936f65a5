package dev.krait.runtime.module.operator;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.BuiltinMethod;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.BinaryOperator;
import dev.krait.runtime.operator.BinaryOperators;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.operator.Index;

/** The functions of {@code _operator} on containers, and {@code call}. */
@Exposed(value = "_operator", module = true)
final class SequenceFunctions {
  private SequenceFunctions() {}

  @Method(value = "concat(a, b, /)", doc = "Same as a + b, for a and b sequences.")
  static PyObject concat(PyObject a, PyObject b) {
    PyObject method = a.type().slot(Slot.ADD);
    if (isSequenceOperation(method)) {
      return a.type().callSlot(method, a, b);
    }
    if (isSequence(a) && isSequence(b)) {
      PyObject result = BinaryOperators.attempt(BinaryOperator.ADD, a, b);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    throw Errors.typeError("'" + a.type().name() + "' object can't be concatenated");
  }

  @Method(value = "iconcat(a, b, /)", doc = "Same as a += b, for a and b sequences.")
  static PyObject inPlaceConcat(PyObject a, PyObject b) {
    PyObject method = a.type().slot(Slot.IADD);
    if (isSequenceOperation(method)) {
      return a.type().callSlot(method, a, b);
    }
    if (method != null && isSequence(a) && isSequence(b)) {
      return a.iAdd(b);
    }
    return concat(a, b);
  }

  private static boolean isSequenceOperation(PyObject method) {
    return method instanceof BuiltinMethod builtin && builtin.isSequenceOperation();
  }

  private static boolean isSequence(PyObject value) {
    return !(value instanceof DictLayout) && value.type().slot(Slot.GETITEM) != null;
  }

  @Method(value = "contains(a, b, /)", doc = "Same as b in a (note reversed operands).")
  static boolean contains(PyObject a, PyObject b) {
    return a.contains(b);
  }

  @Method(value = "countOf(a, b, /)", doc = "Return the number of items in a which are b or equal.")
  static long countOf(PyObject a, PyObject b) {
    PyObject iterator = iterator(a);
    long count = 0;
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (Comparison.sameOrEqual(each, b)) {
        count++;
      }
    }
    return count;
  }

  @Method(value = "indexOf(a, b, /)", doc = "Return the first index of b in a.")
  static long indexOf(PyObject a, PyObject b) {
    PyObject iterator = iterator(a);
    long index = 0;
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (Comparison.sameOrEqual(each, b)) {
        return index;
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  private static PyObject iterator(PyObject value) {
    try {
      return value.iter();
    } catch (PyException e) {
      throw e.matches(ExceptionTypes.TYPE_ERROR)
          ? Errors.typeError("argument of type '" + value.type().name() + "' is not iterable")
          : e;
    }
  }

  @Method(value = "getitem(a, b, /)", doc = "Same as a[b].")
  static PyObject getItem(PyObject a, PyObject b) {
    return a.getItem(b);
  }

  @Method(value = "setitem(a, b, c, /)", doc = "Same as a[b] = c.")
  static void setItem(PyObject a, PyObject b, PyObject c) {
    a.setItem(b, c);
  }

  @Method(value = "delitem(a, b, /)", doc = "Same as del a[b].")
  static void deleteItem(PyObject a, PyObject b) {
    a.delItem(b);
  }

  @Method(value = "length_hint(obj, default=0, /)", doc = "Return an estimate of len(obj).")
  static PyObject lengthHint(PyObject object, PyObject otherwise) {
    long known = otherwise == null ? 0 : Index.toLong(otherwise);
    return PyInt.of(Iterables.lengthHint(object, known));
  }

  @Method(value = "call(obj, /, *args, **kwargs)", doc = "Same as obj(*args, **kwargs).")
  static PyObject call(PyObject callee, PyObject[] args, PyDict kwargs) {
    return Calls.withDict(callee, args, kwargs);
  }
}
