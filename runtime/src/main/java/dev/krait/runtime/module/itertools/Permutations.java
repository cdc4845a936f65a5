package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** All orders of so many elements. */
@Exposed("itertools.permutations")
final class Permutations extends ItertoolsIterator {
  /** {@code itertools.permutations}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.permutations",
              PyType.OBJECT,
              true,
              new PermutationsTable(),
              new IteratorMethodsTable())
          .withDoc("Return successive r-length permutations of elements in the iterable.");

  private final PyObject[] pool;
  private final int[] indices;
  private final int[] cycles;
  private boolean started;
  private boolean stopped;

  private Permutations(PyType type, PyObject[] pool, long r) {
    super(type, TYPE);
    this.pool = pool;
    this.stopped = r > pool.length;
    this.indices = new int[pool.length];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
    this.cycles = new int[stopped ? 0 : (int) r];
    for (int i = 0; i < cycles.length; i++) {
      cycles[i] = pool.length - i;
    }
  }

  @Method(value = "__new__(type, iterable, r=None)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable, PyObject r) {
    PyObject[] pool = Iterables.toArray(iterable);
    long length = pool.length;
    if (r != null && r != PyNone.NONE) {
      if (!(r instanceof IntLayout)) {
        throw Errors.typeError("Expected int as r");
      }
      length = Index.toLong(r);
      if (length < 0) {
        throw Errors.valueError("r must be non-negative");
      }
    }
    return new Permutations(type, pool, length);
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
    PyObject[] elements = new PyObject[cycles.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = pool[indices[i]];
    }
    return PyTuple.of(elements);
  }

  /** Goes to the next indices in lexicographic order; false behind the last. */
  private boolean step() {
    int n = indices.length;
    for (int i = cycles.length - 1; i >= 0; i--) {
      if (--cycles[i] == 0) {
        int index = indices[i];
        System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
        indices[n - 1] = index;
        cycles[i] = n - i;
      } else {
        int j = n - cycles[i];
        int index = indices[i];
        indices[i] = indices[j];
        indices[j] = index;
        return true;
      }
    }
    return false;
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(Permutations self) {
    return 64 + 8L * (self.indices.length + self.cycles.length);
  }
}
