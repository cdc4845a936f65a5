package dev.krait.runtime.module.itertools;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** Counts from a number on, in steps. */
@Exposed("itertools.count")
final class Count extends ItertoolsIterator {
  /** {@code itertools.count}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.count", PyType.OBJECT, true, new CountTable(), new IteratorMethodsTable())
          .withDoc("Return start, start + step, start + 2 * step and so on, endlessly.");

  /** The next number while it and the step are small; {@link #number} is null so long. */
  private long small;

  private long smallStep;
  private PyObject number;
  private PyObject step;

  private Count(PyType type, PyObject start, PyObject step) {
    super(type, TYPE);
    this.step = step;
    this.number = start;
    if (step instanceof PyInt by && start instanceof IntLayout from && from.isLong()) {
      if (start instanceof PyInt || by.longValue() == 1) {
        small = from.longValue();
        smallStep = by.longValue();
        number = null;
      }
    }
  }

  @Method(value = "__new__(type, start=0, step=1)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject start, PyObject step) {
    if (start != null && !isNumber(start) || step != null && !isNumber(step)) {
      throw Errors.typeError("a number is required");
    }
    return new Count(type, start == null ? PyInt.of(0) : start, step == null ? PyInt.of(1) : step);
  }

  /** {@code PyNumber_Check}. */
  private static boolean isNumber(PyObject value) {
    PyType type = value.type();
    return value instanceof IntLayout
        || value instanceof FloatLayout
        || value instanceof ComplexLayout
        || type.slot(Slot.INDEX) != null
        || type.slot(Slot.INT) != null
        || type.slot(Slot.FLOAT) != null;
  }

  @Override
  PyObject advance() {
    if (number == null) {
      long result = small;
      long next = result + smallStep;
      if (((result ^ next) & (smallStep ^ next)) < 0) {
        number = PyInt.of(result).add(PyInt.of(smallStep));
      } else {
        small = next;
      }
      return PyInt.of(result);
    }
    PyObject result = number;
    number = result.add(step);
    return result;
  }

  @Method("__repr__(self, /)")
  static String repr(Count self) {
    String start = self.type().simpleName() + "(";
    start += self.number == null ? String.valueOf(self.small) : self.number.repr();
    boolean byOne = self.step instanceof IntLayout by && by.isLong() && by.longValue() == 1;
    return byOne ? start + ")" : start + ", " + self.step.repr() + ")";
  }
}
