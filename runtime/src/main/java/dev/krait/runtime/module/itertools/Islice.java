package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.ConstructorKeywords;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** A slice of what an iterable gives. */
@Exposed("itertools.islice")
final class Islice extends ItertoolsIterator {
  /** {@code itertools.islice}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.islice",
              PyType.OBJECT,
              true,
              new IsliceTable(),
              new IteratorMethodsTable())
          .withDoc("Return elements from start to stop by step, as a slice of a list does.");

  private PyObject source;
  private final long stop;
  private final long step;
  private long next;
  private long count;

  private Islice(PyType type, PyObject source, long start, long stop, long step) {
    super(type, TYPE);
    this.source = source;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    ConstructorKeywords.checkNew(type, TYPE, kwargs);
    if (args.length < 2 || args.length > 4) {
      throw Errors.typeError(
          "islice expected at "
              + (args.length < 2 ? "least 2" : "most 4")
              + " arguments, got "
              + args.length);
    }
    PyObject end = args[args.length == 2 ? 1 : 2];
    long stop = end == PyNone.NONE ? Long.MAX_VALUE : index(end);
    if (stop < 0) {
      throw invalid("Stop argument");
    }
    long start = args.length == 2 || args[1] == PyNone.NONE ? 0 : index(args[1]);
    if (start < 0) {
      throw invalid("Indices");
    }
    long step = args.length < 4 || args[3] == PyNone.NONE ? 1 : index(args[3]);
    if (step < 1) {
      throw Errors.valueError("Step for islice() must be a positive integer or None.");
    }
    return new Islice(type, args[0].iter(), start, stop, step);
  }

  private static PyException invalid(String what) {
    return Errors.valueError(
        what + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
  }

  /** The value as a number; -1 if it is none, or too large. */
  private static long index(PyObject value) {
    try {
      IntLayout number = Index.orNull(value);
      return number != null && number.isLong() ? number.longValue() : -1;
    } catch (PyException e) {
      return -1;
    }
  }

  @Override
  PyObject advance() {
    PyObject from = source;
    if (from == null) {
      return null;
    }
    while (count < next) {
      if (from.next() == null) {
        source = null;
        return null;
      }
      count++;
    }
    PyObject element = count < stop ? from.next() : null;
    if (element == null) {
      source = null;
      return null;
    }
    count++;
    long following = next + step;
    next = following < 0 || following > stop ? stop : following;
    return element;
  }
}
