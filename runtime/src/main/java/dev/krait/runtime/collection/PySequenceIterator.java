package dev.krait.runtime.collection;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Iteration by {@code __getitem__} from 0 until {@code IndexError} (reference, 3.3.7). */
public final class PySequenceIterator extends PyObject {
  /** {@code iterator}. */
  public static final PyType TYPE =
      PyType.builtin("iterator", PyType.OBJECT, false, new IteratorMethodsTable());

  private PyObject sequence;
  private long index;

  public PySequenceIterator(PyObject sequence) {
    this.sequence = sequence;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    if (sequence == null) {
      return null;
    }
    try {
      return sequence.getItem(index++);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.INDEX_ERROR) || e.matches(ExceptionTypes.STOP_ITERATION)) {
        sequence = null;
        return null;
      }
      throw e;
    }
  }
}
