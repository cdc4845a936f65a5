package dev.krait.runtime.object;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.text.PyStr;

/** {@code Ellipsis}, the only instance of its type. */
@Exposed("ellipsis")
public final class PyEllipsis extends PyObject {
  /** {@code ellipsis}. */
  public static final PyType TYPE =
      PyType.builtin("ellipsis", PyType.OBJECT, false, new PyEllipsisTable());

  /** The only instance. */
  public static final PyEllipsis INSTANCE = new PyEllipsis();

  private PyEllipsis() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr repr() {
    return PyStr.of("Ellipsis");
  }
}
