package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;

/** Calls of {@code __annotate__} (PEP 649). */
public final class Annotate {
  private static final int VALUE = 1;

  private Annotate() {}

  /** The annotations as values, a dict; raises {@code TypeError} if it gives something else. */
  static PyObject values(PyObject annotate) {
    PyObject result = call(annotate);
    if (!(result instanceof DictLayout)) {
      throw noDict(result);
    }
    return result;
  }

  /** What it gives when asked for the annotations as values. */
  public static PyObject call(PyObject annotate) {
    return annotate.call1(PyInt.of(VALUE));
  }

  public static PyException noDict(PyObject result) {
    return Errors.typeError(
        "__annotate__ returned non-dict of type '" + result.type().name() + "'");
  }
}
