package dev.krait.runtime.module.typing;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Gives a value that is known, as the functions do that give one lazily. */
final class ConstEvaluator extends PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "_typing._ConstEvaluator", PyType.OBJECT, false, new ConstEvaluatorMethodsTable());

  private final PyObject value;

  ConstEvaluator(PyObject value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyObject value() {
    return value;
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return ConstEvaluatorMethods.evaluate(this, args, names);
  }
}
