package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _md5}. */
@Exposed(value = "_md5", module = true)
final class Md5Functions {
  private Md5Functions() {}

  @Method("md5(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject md5(PyObject data, PyObject security, PyObject string) {
    PyObject given = data == null ? string : data;
    return new PyHash(HashTypes.of("_md5.md5"), "md5", Algorithms.make("md5")).with(given);
  }
}
