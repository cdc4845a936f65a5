package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Comparison;

/** The methods of {@code cell}. */
@Exposed("cell")
final class CellMethods {
  private CellMethods() {}

  @Method(value = "__new__(cls, contents=None, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject contents) {
    return new PyCell(contents);
  }

  @Method("__repr__(self, /)")
  static String repr(PyCell self) {
    PyObject value = self.value();
    String contents =
        value == null ? "empty" : value.type().name() + " object at " + Identities.address(value);
    return "<cell at " + Identities.address(self) + ": " + contents + ">";
  }

  @Getter("cell_contents")
  static PyObject contents(PyCell self) {
    if (self.value() == null) {
      throw Errors.valueError("Cell is empty");
    }
    return self.value();
  }

  @Setter("cell_contents")
  static void setContents(PyCell self, PyObject value) {
    self.set(value);
  }

  private static PyObject compare(CompareOperator op, PyCell self, PyObject other) {
    if (!(other instanceof PyCell cell)) {
      return PyNotImplemented.INSTANCE;
    }
    if (self.value() != null && cell.value() != null) {
      return Comparison.compare(op, self.value(), cell.value());
    }
    int filled = self.value() == null ? 0 : 1;
    return PyBool.of(op.holds(filled - (cell.value() == null ? 0 : 1)));
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyCell self, PyObject other) {
    return compare(CompareOperator.EQ, self, other);
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyCell self, PyObject other) {
    return compare(CompareOperator.NE, self, other);
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(PyCell self, PyObject other) {
    return compare(CompareOperator.LT, self, other);
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(PyCell self, PyObject other) {
    return compare(CompareOperator.LE, self, other);
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(PyCell self, PyObject other) {
    return compare(CompareOperator.GT, self, other);
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(PyCell self, PyObject other) {
    return compare(CompareOperator.GE, self, other);
  }
}
