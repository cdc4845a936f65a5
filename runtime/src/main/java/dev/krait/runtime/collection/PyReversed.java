package dev.krait.runtime.collection;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code reversed} of a sequence that has no {@code __reversed__}: by index, from the last on. */
public class PyReversed extends BuiltinIterator {
  /** {@code reversed}. */
  public static final PyType TYPE =
      PyType.builtin("reversed", PyType.OBJECT, true, new ReversedMethodsTable());

  private PyObject sequence;
  private long index;

  PyReversed(PyObject sequence) {
    this.sequence = sequence;
    this.index = sequence.len() - 1L;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    return advance();
  }

  /** {@code reversed.__next__}, or null at the end. */
  final PyObject advance() {
    if (sequence == null) {
      return null;
    }
    if (index >= 0) {
      try {
        PyObject element = sequence.getItem(index);
        index--;
        return element;
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.INDEX_ERROR) && !e.matches(ExceptionTypes.STOP_ITERATION)) {
          throw e;
        }
      }
    }
    index = -1;
    sequence = null;
    return null;
  }

  @Override
  public final int lengthHint() {
    if (sequence == null) {
      return 0;
    }
    long left = index + 1;
    return sequence.len() < left ? 0 : (int) left;
  }

  /** The sequence and the next index; null after the end. */
  final PyObject[] state() {
    return sequence == null ? null : new PyObject[] {sequence, PyInt.of(index)};
  }

  /** Goes on from another index. */
  final void moveTo(long position) {
    if (sequence != null) {
      index = Math.max(-1, Math.min(position, sequence.len() - 1L));
    }
  }
}
