package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Containers;
import dev.krait.runtime.operator.Index;
import java.util.Arrays;

/** Draining iterables from Java, and how long they may be. */
public final class Iterables {
  static final int MOST_RESERVED = 1 << 20;

  private Iterables() {}

  /** All elements, in an array that belongs to the caller. */
  public static PyObject[] toArray(PyObject iterable) {
    if (iterable instanceof PyList list) {
      return list.toArray();
    }
    if (iterable instanceof PyTuple tuple) {
      return tuple.items.length == 0 ? PyObject.NO_ARGS : tuple.items.clone();
    }
    if (iterable instanceof PyDict dict) {
      return dict.keyArray();
    }
    PyObject iterator = iterable.iter();
    return drain(iterator, lengthHint(iterable));
  }

  /** All elements, in an array that may belong to the iterable and must not be changed. */
  static PyObject[] toShared(PyObject iterable) {
    return iterable instanceof PyTuple tuple ? tuple.items : toArray(iterable);
  }

  /** {@code tuple(iterable)}. */
  public static PyTuple toTuple(PyObject iterable) {
    return iterable instanceof PyTuple tuple ? tuple : PyTuple.of(toArray(iterable));
  }

  /** What is left in an iterator. */
  public static PyObject[] drain(PyObject iterator, int hint) {
    PyObject[] items = new PyObject[Math.max(8, Math.min(hint, MOST_RESERVED))];
    int size = 0;
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size + (size >> 1));
      }
      items[size++] = each;
    }
    return size == items.length ? items : Arrays.copyOf(items, size);
  }

  /** Whether {@code iter()} has a method to call. */
  public static boolean isIterable(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.ITER);
    return method == null ? Containers.hasSequenceItems(type) : method != PyNone.NONE;
  }

  /**
   * {@code operator.length_hint(iterable, 0)}, up to Java's largest array: {@code __len__}, else
   * {@code __length_hint__} (PEP 424).
   */
  public static int lengthHint(PyObject iterable) {
    if (iterable instanceof BuiltinIterator iterator && !iterable.type().isHeapType()) {
      return iterator.lengthHint();
    }
    if (iterable instanceof PyRange range) {
      return (int) Math.min(range.size(), Integer.MAX_VALUE);
    }
    return (int) Math.min(lengthHint(iterable, 0), Integer.MAX_VALUE);
  }

  /** {@code operator.length_hint(iterable, otherwise)}. */
  public static long lengthHint(PyObject iterable, long otherwise) {
    PyType type = iterable.type();
    if (type.slot(Slot.LEN) != null) {
      try {
        return iterable.len();
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
          throw e;
        }
      }
    }
    PyObject method = type.slot(Slot.LENGTH_HINT);
    return method == null ? otherwise : hinted(type, method, iterable, otherwise);
  }

  private static long hinted(PyType type, PyObject method, PyObject iterable, long otherwise) {
    PyObject result;
    try {
      result = type.callSlot(method, iterable);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return otherwise;
      }
      throw e;
    }
    if (result == PyNotImplemented.INSTANCE) {
      return otherwise;
    }
    if (!(result instanceof IntLayout number)) {
      throw Errors.typeError("__length_hint__ must be an integer, not " + result.type().name());
    }
    if (number.bigValue().signum() < 0) {
      throw Errors.valueError("__length_hint__() should return >= 0");
    }
    return Index.toLong(number);
  }
}
