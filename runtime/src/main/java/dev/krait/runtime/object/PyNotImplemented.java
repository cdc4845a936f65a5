package dev.krait.runtime.object;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.text.PyStr;

/** {@code NotImplemented}, the only instance of its type. */
@Exposed("NotImplementedType")
public final class PyNotImplemented extends PyObject {
  /** {@code NotImplementedType}. */
  public static final PyType TYPE =
      PyType.builtin("NotImplementedType", PyType.OBJECT, false, new PyNotImplementedTable());

  /** The only instance. */
  public static final PyNotImplemented INSTANCE = new PyNotImplemented();

  private PyNotImplemented() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr repr() {
    return PyStr.of("NotImplemented");
  }
}
