package dev.krait.interpreter;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;

/** An expression whose value is always a {@code bool}. */
abstract class Condition extends Expression {
  @Override
  abstract boolean test(Frame frame);

  @Override
  final PyObject value(Frame frame) {
    return PyBool.of(test(frame));
  }
}
