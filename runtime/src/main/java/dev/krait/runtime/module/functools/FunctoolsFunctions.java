package dev.krait.runtime.module.functools;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _functools}. */
@Exposed(value = "_functools", module = true)
final class FunctoolsFunctions {
  private FunctoolsFunctions() {}

  @Method(
      value = "reduce(function, iterable, /, initial=<unrepresentable>)",
      doc = "Apply a function of two arguments cumulatively to the items of an iterable.")
  static PyObject reduce(PyObject function, PyObject iterable, PyObject initial) {
    PyObject iterator;
    try {
      iterator = iterable.iter();
    } catch (PyException e) {
      throw e.matches(ExceptionTypes.TYPE_ERROR)
          ? Errors.typeError("reduce() arg 2 must support iteration")
          : e;
    }
    PyObject result = initial == null ? iterator.next() : initial;
    if (result == null) {
      throw Errors.typeError("reduce() of empty iterable with no initial value");
    }
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      result = function.call2(result, each);
    }
    return result;
  }

  @Method(value = "cmp_to_key(mycmp)", doc = "Convert a comparison function into a key function.")
  static PyObject cmpToKey(PyObject comparison) {
    return new KeyWrapper(comparison, null);
  }
}
