package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code list[int]} and the like (PEP 585). */
@Exposed("list")
final class GenericMethods {
  private GenericMethods() {}

  @Method(
      value = "__class_getitem__(type, object, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "See PEP 585")
  static PyObject classGetItem(PyType type, PyObject arguments) {
    return PyGenericAlias.of(type, arguments);
  }
}
