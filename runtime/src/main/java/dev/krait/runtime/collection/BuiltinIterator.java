package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;

/**
 * An iterator of the runtime. Subclasses implement {@link #next}, which returns null at the end;
 * the methods of {@link IteratorProtocol} turn that into {@code StopIteration}.
 */
public abstract class BuiltinIterator extends PyObject {
  /** An iterator is its own iterator (library reference, "Iterator Types"). */
  @Override
  public PyObject iter() {
    return this;
  }

  /** The next element; null at the end, and ever after. */
  @Override
  public abstract PyObject next();

  /** How many elements are left, as far as is known ({@code __length_hint__}). */
  public int lengthHint() {
    return 0;
  }

  /** {@link #next} as {@code __next__} does it. */
  public static PyObject nextOrStop(PyObject result) {
    if (result == null) {
      throw Errors.of(ExceptionTypes.STOP_ITERATION);
    }
    return result;
  }
}
