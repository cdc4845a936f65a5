package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import java.util.Arrays;

/** Tuples of so many elements each. */
@Exposed("itertools.batched")
final class Batched extends ItertoolsIterator {
  /** {@code itertools.batched}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.batched",
              PyType.OBJECT,
              true,
              new BatchedTable(),
              new IteratorMethodsTable())
          .withDoc("Batch data into tuples of length n; the last one may be shorter.");

  private PyObject source;
  private final long size;
  private final boolean strict;

  private Batched(PyType type, PyObject source, long size, boolean strict) {
    super(type, TYPE);
    this.source = source;
    this.size = size;
    this.strict = strict;
  }

  @Method(value = "__new__(type, iterable, n, *, strict=False)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable, PyObject n, PyObject strict) {
    long size = Index.toLong(n);
    if (size < 1) {
      throw Errors.valueError("n must be at least one");
    }
    return new Batched(type, iterable.iter(), size, strict != null && strict.isTrue());
  }

  @Override
  PyObject advance() {
    if (source == null) {
      return null;
    }
    PyObject[] batch = new PyObject[(int) Math.min(size, 1 << 10)];
    int filled = 0;
    while (filled < size) {
      PyObject element = source.next();
      if (element == null) {
        break;
      }
      if (filled == batch.length) {
        batch = Arrays.copyOf(batch, (int) Math.min(size, 2L * filled));
      }
      batch[filled++] = element;
    }
    if (filled < size) {
      source = null;
      if (filled == 0) {
        return null;
      }
      if (strict) {
        throw Errors.valueError("batched(): incomplete batch");
      }
    }
    return PyTuple.of(filled == batch.length ? batch : Arrays.copyOf(batch, filled));
  }
}
