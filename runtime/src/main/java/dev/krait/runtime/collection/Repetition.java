package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Repetition of sequences (reference, 6.7: {@code *}). */
final class Repetition {
  private Repetition() {}

  /** How often to repeat; {@code OverflowError} beyond 64 bits. */
  static long count(PyObject times) {
    IntLayout number = Index.of(times);
    if (!number.isLong()) {
      throw Errors.overflowError(
          "cannot fit '" + times.type().name() + "' into an index-sized integer");
    }
    return number.longValue();
  }

  /** The first {@code size} elements so many times, in a new array. */
  static PyObject[] of(PyObject[] items, int size, long times) {
    if (times <= 0 || size == 0) {
      return PyObject.NO_ARGS;
    }
    if (times > (Integer.MAX_VALUE - 8) / size) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    int total = (int) (size * times);
    PyObject[] result = new PyObject[total];
    System.arraycopy(items, 0, result, 0, size);
    for (int done = size; done < total; done *= 2) {
      System.arraycopy(result, 0, result, done, Math.min(done, total - done));
    }
    return result;
  }
}
