package dev.krait.runtime.collection;

import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.math.BigInteger;

/** {@code enumerate}: pairs of a count, of any size, and an element. */
public class PyEnumerate extends BuiltinIterator {
  /** {@code enumerate}. */
  public static final PyType TYPE =
      PyType.builtin(
          "enumerate", PyType.OBJECT, true, new EnumerateMethodsTable(), new GenericMethodsTable());

  private final PyObject iterator;
  private long count;
  private BigInteger bigCount;

  PyEnumerate(PyObject iterator, IntLayout start) {
    this.iterator = iterator;
    if (start.isLong()) {
      count = start.longValue();
    } else {
      bigCount = start.bigValue();
    }
  }

  /** {@code enumerate(iterable, start)}. */
  public static PyEnumerate of(PyObject iterable, IntLayout start) {
    return new PyEnumerate(iterable.iter(), start);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    return advance();
  }

  /** {@code enumerate.__next__}, or null at the end. */
  final PyObject advance() {
    PyObject element = iterator.next();
    if (element == null) {
      return null;
    }
    PyObject index = count();
    if (bigCount != null) {
      bigCount = bigCount.add(BigInteger.ONE);
    } else if (count == Long.MAX_VALUE) {
      bigCount = BigInteger.valueOf(count).add(BigInteger.ONE);
    } else {
      count++;
    }
    return PyTuple.pair(index, element);
  }

  /** The next count. */
  final IntLayout count() {
    return bigCount == null ? PyInt.of(count) : PyInt.of(bigCount);
  }

  /** What is enumerated. */
  final PyObject iterator() {
    return iterator;
  }
}
