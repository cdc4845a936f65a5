package dev.krait.runtime.object;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.text.PyStr;

/** {@code None}, the only instance of its type. */
@Exposed("NoneType")
public final class PyNone extends PyObject {
  /** {@code NoneType}. */
  public static final PyType TYPE =
      PyType.builtin("NoneType", PyType.OBJECT, false, new PyNoneTable());

  /** The only instance. */
  public static final PyNone NONE = new PyNone();

  private PyNone() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr repr() {
    return PyStr.of("None");
  }
}
