package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** All subsequences of so many elements. */
@Exposed("itertools.combinations")
final class Combinations extends ItertoolsIterator {
  /** {@code itertools.combinations}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.combinations",
              PyType.OBJECT,
              true,
              new CombinationsTable(),
              new IteratorMethodsTable())
          .withDoc("Return successive r-length combinations of elements in the iterable.");

  private final PyObject[] pool;
  private final int[] indices;
  private boolean started;
  private boolean stopped;

  private Combinations(PyType type, PyObject[] pool, int r) {
    super(type, TYPE);
    this.pool = pool;
    this.stopped = r > pool.length;
    this.indices = new int[stopped ? 0 : r];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
  }

  @Method(value = "__new__(type, iterable, r)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable, PyObject r) {
    long length = Index.toLong(r);
    PyObject[] pool = Iterables.toArray(iterable);
    if (length < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    return new Combinations(type, pool, (int) Math.min(length, Integer.MAX_VALUE));
  }

  @Override
  PyObject advance() {
    if (stopped) {
      return null;
    }
    if (started && !step()) {
      stopped = true;
      return null;
    }
    started = true;
    PyObject[] elements = new PyObject[indices.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = pool[indices[i]];
    }
    return PyTuple.of(elements);
  }

  /** Goes to the next indices in lexicographic order; false behind the last. */
  private boolean step() {
    int r = indices.length;
    int i = r - 1;
    while (i >= 0 && indices[i] == i + pool.length - r) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    indices[i]++;
    for (int j = i + 1; j < r; j++) {
      indices[j] = indices[j - 1] + 1;
    }
    return true;
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(Combinations self) {
    return 56 + 8L * self.indices.length;
  }
}
