package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.util.Arrays;

/** Repetition of sequences (reference, 6.7: {@code *}). */
final class Repetition {
  private static final int MANY = 64;
  private static final int MOST = Integer.MAX_VALUE - 8;

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

  /** A list of one bool so many times, if that is what is asked for and worth it; else null. */
  static PyList ofBool(ListLayout list, long times) {
    if (list.size != 1 || times < MANY || times > MOST || !(list.at(0) instanceof PyBool flag)) {
      return null;
    }
    byte[] flags = new byte[(int) times];
    if (flag == PyBool.TRUE) {
      Arrays.fill(flags, (byte) 1);
    }
    PyList result = new PyList();
    result.size = flags.length;
    result.packed = flags;
    return result;
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
