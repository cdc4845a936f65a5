package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The constructor of the types of {@code _sha3}. */
@Exposed("sha3")
final class Sha3Methods {
  private Sha3Methods() {}

  @Method(
      value = "__new__(cls, data=b'', *, usedforsecurity=True, string=None)",
      kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject data, PyObject security, PyObject string) {
    String name = type.simpleName();
    return new PyHash(type, name, Algorithms.make(name)).with(data == null ? string : data);
  }
}
