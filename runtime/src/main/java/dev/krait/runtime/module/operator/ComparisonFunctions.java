package dev.krait.runtime.module.operator;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Identity;

/** The functions of {@code _operator} that compare. */
@Exposed(value = "_operator", module = true)
final class ComparisonFunctions {
  private ComparisonFunctions() {}

  @Method(value = "lt(a, b, /)", doc = "Same as a < b.")
  static PyObject lt(PyObject a, PyObject b) {
    return a.lt(b);
  }

  @Method(value = "le(a, b, /)", doc = "Same as a <= b.")
  static PyObject le(PyObject a, PyObject b) {
    return a.le(b);
  }

  @Method(value = "eq(a, b, /)", doc = "Same as a == b.")
  static PyObject eq(PyObject a, PyObject b) {
    return a.eq(b);
  }

  @Method(value = "ne(a, b, /)", doc = "Same as a != b.")
  static PyObject ne(PyObject a, PyObject b) {
    return a.ne(b);
  }

  @Method(value = "gt(a, b, /)", doc = "Same as a > b.")
  static PyObject gt(PyObject a, PyObject b) {
    return a.gt(b);
  }

  @Method(value = "ge(a, b, /)", doc = "Same as a >= b.")
  static PyObject ge(PyObject a, PyObject b) {
    return a.ge(b);
  }

  @Method(value = "is_(a, b, /)", doc = "Same as a is b.")
  static boolean is(PyObject a, PyObject b) {
    return Identity.same(a, b);
  }

  @Method(value = "is_not(a, b, /)", doc = "Same as a is not b.")
  static boolean isNot(PyObject a, PyObject b) {
    return !Identity.same(a, b);
  }

  @Method(value = "is_none(a, /)", doc = "Same as a is None.")
  static boolean isNone(PyObject a) {
    return a == PyNone.NONE;
  }

  @Method(value = "is_not_none(a, /)", doc = "Same as a is not None.")
  static boolean isNotNone(PyObject a) {
    return a != PyNone.NONE;
  }

  @Method(value = "not_(a, /)", doc = "Same as not a.")
  static boolean not(PyObject a) {
    return !a.isTrue();
  }

  @Method(value = "truth(a, /)", doc = "Return True if a is true, False otherwise.")
  static boolean truth(PyObject a) {
    return a.isTrue();
  }
}
