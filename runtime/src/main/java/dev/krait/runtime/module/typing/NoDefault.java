package dev.krait.runtime.module.typing;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code typing.NoDefault}: the default of a type parameter that has none (PEP 696). */
final class NoDefault extends PyObject {
  static final PyType TYPE =
      PyType.builtin("NoDefaultType", PyType.OBJECT, false, new NoDefaultMethodsTable())
          .withDoc("The type of the NoDefault singleton.");

  static final NoDefault INSTANCE = new NoDefault();

  private NoDefault() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
