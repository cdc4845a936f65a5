package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;

/** Several iterators that move together: {@code zip} and {@code map} (PEP 618). */
final class Lockstep {
  private final String function;
  private final PyObject[] iterators;
  private boolean strict;

  Lockstep(String function, PyObject[] iterators, boolean strict) {
    this.function = function;
    this.iterators = iterators;
    this.strict = strict;
  }

  /** The iterators of these iterables. */
  static PyObject[] iterators(PyObject[] iterables, int from) {
    PyObject[] iterators = new PyObject[iterables.length - from];
    for (int i = from; i < iterables.length; i++) {
      iterators[i - from] = iterables[i].iter();
    }
    return iterators;
  }

  PyObject[] iterators() {
    return iterators;
  }

  boolean isStrict() {
    return strict;
  }

  void setStrict(boolean strict) {
    this.strict = strict;
  }

  /** The next element of each; null as soon as one has no more. */
  PyObject[] next() {
    int count = iterators.length;
    PyObject[] elements = new PyObject[count];
    for (int i = 0; i < count; i++) {
      PyObject element = iterators[i].next();
      if (element == null) {
        if (strict) {
          checkEnd(i);
        }
        return null;
      }
      elements[i] = element;
    }
    return elements;
  }

  private void checkEnd(int ended) {
    if (ended > 0) {
      throw mismatch(ended, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (iterators[i].next() != null) {
        throw mismatch(i, "longer");
      }
    }
  }

  private PyException mismatch(int index, String how) {
    return Errors.valueError(
        function
            + "() argument "
            + (index + 1)
            + " is "
            + how
            + " than argument"
            + (index == 1 ? " " : "s 1-")
            + index);
  }
}
