package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import java.util.Arrays;

/** Assignment to several targets (reference, 7.2). The arrays returned must not be changed. */
public final class Unpacking {
  private Unpacking() {}

  /** {@code a, b = iterable}. */
  public static PyObject[] exactly(PyObject iterable, int count) {
    if (iterable instanceof PyTuple tuple) {
      return tuple.items.length == count ? tuple.items : wrongCount(tuple.items.length, count);
    }
    if (iterable instanceof PyList list) {
      return list.size == count ? list.toArray() : wrongCount(list.size, count);
    }
    PyObject iterator = iterator(iterable);
    PyObject[] values = new PyObject[count];
    for (int i = 0; i < count; i++) {
      values[i] = iterator.next();
      if (values[i] == null) {
        throw tooFew(count, i);
      }
    }
    if (iterator.next() != null) {
      if (iterable instanceof PyDict dict) {
        return wrongCount(dict.size, count);
      }
      throw Errors.valueError("too many values to unpack (expected " + count + ")");
    }
    return values;
  }

  /**
   * {@code a, *b, c = iterable}: the values in front, a list, and the values behind.
   *
   * @param before how many targets stand before the star
   * @param after how many stand behind it
   */
  public static PyObject[] withStar(PyObject iterable, int before, int after) {
    PyObject[] all;
    if (iterable instanceof PyTuple tuple) {
      all = tuple.items;
    } else if (iterable instanceof PyList list) {
      all = list.toArray();
    } else {
      all = Iterables.drain(iterator(iterable), 0);
    }
    int least = before + after;
    if (all.length < least) {
      throw Errors.valueError(
          "not enough values to unpack (expected at least " + least + ", got " + all.length + ")");
    }
    PyObject[] values = new PyObject[least + 1];
    int end = all.length - after;
    System.arraycopy(all, 0, values, 0, before);
    values[before] = new PyList(Arrays.copyOfRange(all, before, end));
    System.arraycopy(all, end, values, before + 1, after);
    return values;
  }

  private static PyObject iterator(PyObject iterable) {
    try {
      return iterable.iter();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)
          && iterable.type().slot(Slot.ITER) == null
          && iterable.type().slot(Slot.GETITEM) == null) {
        throw Errors.typeError("cannot unpack non-iterable " + iterable.type().name() + " object");
      }
      throw e;
    }
  }

  private static PyObject[] wrongCount(int got, int expected) {
    if (got < expected) {
      throw tooFew(expected, got);
    }
    throw Errors.valueError(
        "too many values to unpack (expected " + expected + ", got " + got + ")");
  }

  private static PyException tooFew(int expected, int got) {
    return Errors.valueError(
        "not enough values to unpack (expected " + expected + ", got " + got + ")");
  }
}
