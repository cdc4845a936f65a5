package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Tuples of an element of each iterable, as long as the longest one lasts. */
@Exposed("itertools.zip_longest")
final class ZipLongest extends ItertoolsIterator {
  /** {@code itertools.zip_longest}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.zip_longest",
              PyType.OBJECT,
              true,
              new ZipLongestTable(),
              new IteratorMethodsTable())
          .withDoc(
              "Return tuples of one element of each iterable, with fillvalue where one is exhausted.");

  private final PyObject[] sources;
  private final PyObject fill;
  private int active;

  private ZipLongest(PyType type, PyObject[] sources, PyObject fill) {
    super(type, TYPE);
    this.sources = sources;
    this.active = sources.length;
    this.fill = fill;
  }

  @Method(value = "__new__(type, /, *iterables, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] iterables, PyDict kwargs) {
    PyObject fill = PyNone.NONE;
    if (kwargs != null) {
      fill = kwargs.get("fillvalue");
      if (fill == null || kwargs.size() > 1) {
        throw Errors.typeError("zip_longest() got an unexpected keyword argument");
      }
    }
    PyObject[] sources = new PyObject[iterables.length];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = iterables[i].iter();
    }
    return new ZipLongest(type, sources, fill);
  }

  @Override
  PyObject advance() {
    if (active == 0) {
      return null;
    }
    PyObject[] elements = new PyObject[sources.length];
    for (int i = 0; i < elements.length; i++) {
      PyObject source = sources[i];
      PyObject element = null;
      if (source != null) {
        element = next(source);
        if (element == null) {
          sources[i] = null;
          if (--active == 0) {
            return null;
          }
        }
      }
      elements[i] = element == null ? fill : element;
    }
    return PyTuple.of(elements);
  }

  /** After an exception nothing more comes. */
  private PyObject next(PyObject source) {
    try {
      return source.next();
    } catch (RuntimeException e) {
      active = 0;
      throw e;
    }
  }
}
