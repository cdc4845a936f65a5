package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _sha1}. */
@Exposed(value = "_sha1", module = true)
final class Sha1Functions {
  private Sha1Functions() {}

  @Method("sha1(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha1(PyObject data, PyObject security, PyObject string) {
    PyObject given = data == null ? string : data;
    return new PyHash(HashTypes.of("_sha1.sha1"), "sha1", Algorithms.make("sha1")).with(given);
  }
}
