package dev.krait.runtime.collection;

import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.math.BigInteger;

/** The iterator of a range with numbers beyond 64 bits. */
public final class LongRangeIterator extends BuiltinIterator {
  /** {@code longrange_iterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "longrange_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new RangeIteratorMethodsTable());

  private BigInteger current;
  private final BigInteger step;
  private BigInteger left;

  LongRangeIterator(IntLayout start, IntLayout step, BigInteger left) {
    this.current = start.bigValue();
    this.step = step.bigValue();
    this.left = left;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    if (left.signum() <= 0) {
      return null;
    }
    BigInteger value = current;
    current = value.add(step);
    left = left.subtract(BigInteger.ONE);
    return PyInt.of(value);
  }

  @Override
  public int lengthHint() {
    return left.bitLength() < Integer.SIZE ? left.intValue() : Integer.MAX_VALUE;
  }

  /** What is left, as a range. */
  PyRange rest() {
    return PyRange.of(
        PyInt.of(current), PyInt.of(current.add(left.multiply(step))), PyInt.of(step));
  }

  /** Skips this many elements, or all if there are fewer. */
  void skip(BigInteger count) {
    BigInteger skipped = count.max(BigInteger.ZERO).min(left);
    current = current.add(skipped.multiply(step));
    left = left.subtract(skipped);
  }
}
