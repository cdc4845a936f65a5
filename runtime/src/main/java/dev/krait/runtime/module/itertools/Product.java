package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** All tuples of one element of each iterable. */
@Exposed("itertools.product")
final class Product extends ItertoolsIterator {
  /** {@code itertools.product}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.product",
              PyType.OBJECT,
              true,
              new ProductTable(),
              new IteratorMethodsTable())
          .withDoc("Return the cartesian product of the iterables, as nested for-loops would.");

  private final PyObject[][] pools;
  private final int[] indices;
  private PyObject[] result;
  private boolean stopped;

  private Product(PyType type, PyObject[][] pools) {
    super(type, TYPE);
    this.pools = pools;
    this.indices = new int[pools.length];
  }

  @Method(value = "__new__(type, /, *iterables, repeat=1)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] iterables, PyObject repeat) {
    long times = repeat == null ? 1 : Index.toLong(repeat);
    if (times < 0) {
      throw Errors.valueError("repeat argument cannot be negative");
    }
    int count = iterables.length;
    if (times > 0 && count > Integer.MAX_VALUE / times) {
      throw Errors.overflowError("repeat argument too large");
    }
    PyObject[][] pools = new PyObject[(int) (count * times)][];
    if (times > 0) {
      for (int i = 0; i < count; i++) {
        pools[i] = Iterables.toArray(iterables[i]);
      }
    }
    for (int i = count; i < pools.length; i++) {
      pools[i] = pools[i - count];
    }
    return new Product(type, pools);
  }

  @Override
  PyObject advance() {
    if (stopped) {
      return null;
    }
    if (result == null) {
      return first();
    }
    PyObject[] elements = result.clone();
    int i = pools.length - 1;
    while (i >= 0) {
      PyObject[] pool = pools[i];
      int index = indices[i] + 1;
      if (index < pool.length) {
        indices[i] = index;
        elements[i] = pool[index];
        break;
      }
      indices[i] = 0;
      elements[i] = pool[0];
      i--;
    }
    if (i < 0) {
      stopped = true;
      return null;
    }
    result = elements;
    return PyTuple.of(elements);
  }

  private PyObject first() {
    PyObject[] elements = new PyObject[pools.length];
    for (int i = 0; i < elements.length; i++) {
      if (pools[i].length == 0) {
        stopped = true;
        return null;
      }
      elements[i] = pools[i][0];
    }
    result = elements;
    return PyTuple.of(elements);
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(Product self) {
    return 48 + 8L * self.pools.length;
  }
}
