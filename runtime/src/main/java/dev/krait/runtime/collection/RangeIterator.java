package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterator of a range whose numbers fit in 64 bits. */
public final class RangeIterator extends BuiltinIterator {
  /** {@code range_iterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "range_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new RangeIteratorMethodsTable());

  private long current;
  private final long step;
  private long left;

  RangeIterator(long current, long step, long left) {
    this.current = current;
    this.step = step;
    this.left = left;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    if (left <= 0) {
      return null;
    }
    long value = current;
    current = value + step;
    left--;
    return PyInt.of(value);
  }

  @Override
  public int lengthHint() {
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  /** What is left, as a range. */
  PyRange rest() {
    return PyRange.of(current, current + left * step, step);
  }

  /** Skips this many elements, or all if there are fewer. */
  void skip(long count) {
    long skipped = Math.max(0, Math.min(count, left));
    current += skipped * step;
    left -= skipped;
  }
}
