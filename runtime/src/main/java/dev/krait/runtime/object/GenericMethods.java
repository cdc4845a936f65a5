package dev.krait.runtime.object;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;

/** What built-in classes have that can be parameterised: {@code list[int]} (PEP 585). */
@Exposed("type")
public final class GenericMethods {
  private GenericMethods() {}

  @Method(
      value = "__class_getitem__(cls, object, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "See PEP 585")
  static PyObject classGetItem(PyObject cls, PyObject item) {
    return PyGenericAlias.of(cls, item);
  }
}
