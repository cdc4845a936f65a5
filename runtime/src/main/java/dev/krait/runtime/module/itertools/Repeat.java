package dev.krait.runtime.module.itertools;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** Gives one object, so many times or without end. */
@Exposed("itertools.repeat")
final class Repeat extends ItertoolsIterator {
  /** {@code itertools.repeat}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.repeat",
              PyType.OBJECT,
              true,
              new RepeatTable(),
              new IteratorMethodsTable())
          .withDoc("Return the object over and over, so many times or endlessly.");

  private final PyObject element;
  private final boolean endless;
  private long left;

  private Repeat(PyType type, PyObject element, boolean endless, long left) {
    super(type, TYPE);
    this.element = element;
    this.endless = endless;
    this.left = left;
  }

  @Method(value = "__new__(type, object, times=<unrepresentable>)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject element, PyObject times) {
    return times == null
        ? new Repeat(type, element, true, 0)
        : new Repeat(type, element, false, Math.max(0, Index.toLong(times)));
  }

  @Override
  PyObject advance() {
    if (!endless) {
      if (left == 0) {
        return null;
      }
      left--;
    }
    return element;
  }

  @Override
  public int lengthHint() {
    return endless ? 0 : (int) Math.min(left, Integer.MAX_VALUE);
  }

  @Method("__repr__(self, /)")
  static String repr(Repeat self) {
    String start = self.type().simpleName() + "(" + self.element.repr();
    return self.endless ? start + ")" : start + ", " + self.left + ")";
  }

  @Method("__length_hint__(self, /)")
  static long lengthHint(Repeat self) {
    if (self.endless) {
      throw Errors.typeError("len() of unsized object");
    }
    return self.left;
  }
}
