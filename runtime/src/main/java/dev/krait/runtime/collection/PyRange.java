package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;

/**
 * A {@code range} of integers of any size. Where start, stop, step and length fit in 64 bits, all
 * arithmetic is on {@code long}.
 */
public final class PyRange extends PyObject {
  /** {@code range}. */
  public static final PyType TYPE =
      PyType.builtin("range", PyType.OBJECT, false, new RangeMethodsTable());

  private final IntLayout start;
  private final IntLayout stop;
  private final IntLayout step;
  private final boolean fits;
  private final long first;
  private final long by;
  private final long length;
  private final BigInteger bigLength;

  private PyRange(IntLayout start, IntLayout stop, IntLayout step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    BigInteger count = count(start.bigValue(), stop.bigValue(), step.bigValue());
    this.fits = start.isLong() && stop.isLong() && step.isLong() && count.bitLength() < Long.SIZE;
    this.first = fits ? start.longValue() : 0;
    this.by = fits ? step.longValue() : 0;
    this.length = fits ? count.longValue() : -1;
    this.bigLength = fits ? null : count;
  }

  private PyRange(long start, long stop, long step, long length) {
    this.start = PyInt.of(start);
    this.stop = PyInt.of(stop);
    this.step = PyInt.of(step);
    this.fits = true;
    this.first = start;
    this.by = step;
    this.length = length;
    this.bigLength = null;
  }

  /** {@code range(start, stop, step)}; a {@code ValueError} for a step of zero. */
  public static PyRange of(IntLayout start, IntLayout stop, IntLayout step) {
    if (start.isLong() && stop.isLong() && step.isLong()) {
      return of(start.longValue(), stop.longValue(), step.longValue());
    }
    if (step.bigValue().signum() == 0) {
      throw stepOfZero();
    }
    return new PyRange(start, stop, step);
  }

  /** {@code range(start, stop, step)}; a {@code ValueError} for a step of zero. */
  public static PyRange of(long start, long stop, long step) {
    if (step == 0) {
      throw stepOfZero();
    }
    boolean empty = step > 0 ? start >= stop : start <= stop;
    if (empty) {
      return new PyRange(start, stop, step, 0);
    }
    long distance = stop - start;
    boolean overflows = step > 0 ? distance < 0 : distance > 0 || step == Long.MIN_VALUE;
    if (overflows) {
      return new PyRange(PyInt.of(start), PyInt.of(stop), PyInt.of(step));
    }
    long steps = step > 0 ? (distance - 1) / step : (-distance - 1) / -step;
    return distance == Long.MIN_VALUE
        ? new PyRange(PyInt.of(start), PyInt.of(stop), PyInt.of(step))
        : new PyRange(start, stop, step, steps + 1);
  }

  private static PyException stepOfZero() {
    return Errors.valueError("range() arg 3 must not be zero");
  }

  private static BigInteger count(BigInteger start, BigInteger stop, BigInteger step) {
    BigInteger distance = step.signum() < 0 ? start.subtract(stop) : stop.subtract(start);
    if (distance.signum() <= 0) {
      return BigInteger.ZERO;
    }
    return distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code start}. */
  public IntLayout start() {
    return start;
  }

  /** {@code stop}. */
  public IntLayout stop() {
    return stop;
  }

  /** {@code step}. */
  public IntLayout step() {
    return step;
  }

  /** How many elements there are. */
  public BigInteger length() {
    return fits ? BigInteger.valueOf(length) : bigLength;
  }

  /** The element at an index within the bounds. */
  PyObject element(BigInteger index) {
    return PyInt.of(start.bigValue().add(step.bigValue().multiply(index)));
  }

  @Override
  public boolean isTrue() {
    return fits ? length != 0 : bigLength.signum() != 0;
  }

  /** Java's {@code int} bounds what containers can have; {@link #size} tells more. */
  @Override
  public int len() {
    long size = size();
    if (size > Integer.MAX_VALUE) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return (int) size;
  }

  /** {@code len(self)}. */
  public long size() {
    if (fits) {
      return length;
    }
    if (bigLength.bitLength() >= Long.SIZE) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return bigLength.longValue();
  }

  @Override
  public PyObject getItem(PyObject key) {
    return key instanceof PyInt index
        ? getItem(index.longValue())
        : RangeMethods.getItem(this, key);
  }

  @Override
  public PyObject getItem(long key) {
    if (!fits) {
      return RangeMethods.getItem(this, PyInt.of(key));
    }
    long index = key < 0 ? key + length : key;
    if (index < 0 || index >= length) {
      throw RangeMethods.outOfRange();
    }
    return PyInt.of(first + index * by);
  }

  @Override
  public PyObject iter() {
    return fits && endFits()
        ? new RangeIterator(first, by, length)
        : new LongRangeIterator(start, step, length());
  }

  /** Whether the number behind the last fits too, which an iterator must be able to tell. */
  private boolean endFits() {
    long end = stop.longValue();
    return by > 0 ? end <= Long.MAX_VALUE - (by - 1) : end >= Long.MIN_VALUE + (-1 - by);
  }

  /** {@code reversed(self)}. */
  PyObject reversed() {
    if (fits
        && endFits()
        && (by > 0 ? first >= Long.MIN_VALUE + by : first <= Long.MAX_VALUE + by)) {
      return length == 0
          ? new RangeIterator(first, -by, 0)
          : new RangeIterator(first + (length - 1) * by, -by, length);
    }
    BigInteger last = length().subtract(BigInteger.ONE);
    return new LongRangeIterator(
        PyInt.of(start.bigValue().add(step.bigValue().multiply(last))),
        PyInt.of(step.bigValue().negate()),
        length());
  }

  @Override
  public boolean contains(PyObject value) {
    if (value.type() == PyInt.TYPE || value instanceof PyBool) {
      return has((IntLayout) value);
    }
    PyObject iterator = iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (Comparison.sameOrEqual(each, value)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an integer is among the elements, by arithmetic. */
  boolean has(IntLayout value) {
    if (fits && value.isLong()) {
      long number = value.longValue();
      long stopped = stop.longValue();
      return (by > 0 ? number >= first && number < stopped : number <= first && number > stopped)
          && (by == 1 || by == -1 || (number - first) % by == 0);
    }
    BigInteger number = value.bigValue();
    boolean inside =
        step.bigValue().signum() > 0
            ? number.compareTo(start.bigValue()) >= 0 && number.compareTo(stop.bigValue()) < 0
            : number.compareTo(start.bigValue()) <= 0 && number.compareTo(stop.bigValue()) > 0;
    return inside && number.subtract(start.bigValue()).mod(step.bigValue().abs()).signum() == 0;
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyRange range ? PyBool.of(sameElements(range)) : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyRange range ? sameElements(range) : super.isEq(other);
  }

  /** Ranges are equal if they stand for the same elements. */
  boolean sameElements(PyRange other) {
    if (this == other) {
      return true;
    }
    BigInteger count = length();
    if (!count.equals(other.length())) {
      return false;
    }
    if (count.signum() == 0) {
      return true;
    }
    return start.bigValue().equals(other.start.bigValue())
        && (count.equals(BigInteger.ONE) || step.bigValue().equals(other.step.bigValue()));
  }

  @Override
  public long hash() {
    BigInteger count = length();
    boolean empty = count.signum() == 0;
    return TupleHash.of(
        PyInt.of(count),
        empty ? PyNone.NONE : start,
        empty || count.equals(BigInteger.ONE) ? PyNone.NONE : step);
  }

  @Override
  public PyStr repr() {
    String bounds = "range(" + start.repr() + ", " + stop.repr();
    boolean single = by == 1 || step.bigValue().equals(BigInteger.ONE);
    return PyStr.of(single ? bounds + ")" : bounds + ", " + step.repr() + ")");
  }
}
