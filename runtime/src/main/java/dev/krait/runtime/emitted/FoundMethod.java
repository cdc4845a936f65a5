package dev.krait.runtime.emitted;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * What looking up {@code object.name} gave before the arguments of the call were evaluated, in the
 * place of the object. Programs never see it.
 */
final class FoundMethod extends PyObject {
  final PyObject value;

  FoundMethod(PyObject value) {
    this.value = value;
  }

  /** The class of classes, of which sites keep no entries; null is the key of outdated ones. */
  @Override
  public PyType type() {
    return PyType.TYPE;
  }
}
