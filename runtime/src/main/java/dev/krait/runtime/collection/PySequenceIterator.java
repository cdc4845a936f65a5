package dev.krait.runtime.collection;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** Iteration by {@code __getitem__} from 0 until {@code IndexError} (reference, 3.3.7). */
public final class PySequenceIterator extends BuiltinIterator {
  /** {@code iterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new SequenceIteratorMethodsTable());

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
  public PyObject next() {
    if (sequence == null) {
      return null;
    }
    try {
      PyObject element = sequence.getItem(index);
      index++;
      return element;
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.INDEX_ERROR) || e.matches(ExceptionTypes.STOP_ITERATION)) {
        sequence = null;
        return null;
      }
      throw e;
    }
  }

  @Override
  public int lengthHint() {
    if (sequence == null || sequence.type().slot(Slot.LEN) == null) {
      return 0;
    }
    return (int) Math.max(0, sequence.len() - index);
  }

  /** The sequence and the next index; null after the end. */
  PyObject[] state() {
    return sequence == null ? null : new PyObject[] {sequence, PyInt.of(index)};
  }

  /** Goes on from another index. */
  void moveTo(long position) {
    index = Math.max(0, position);
  }
}
