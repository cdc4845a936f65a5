package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _sha2}. */
@Exposed(value = "_sha2", module = true)
final class Sha2Functions {
  private Sha2Functions() {}

  @Method("sha224(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha224(PyObject data, PyObject security, PyObject string) {
    PyObject given = data == null ? string : data;
    return new PyHash(HashTypes.of("_sha2.SHA224Type"), "sha224", Algorithms.make("sha224"))
        .with(given);
  }

  @Method("sha256(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha256(PyObject data, PyObject security, PyObject string) {
    PyObject given = data == null ? string : data;
    return new PyHash(HashTypes.of("_sha2.SHA256Type"), "sha256", Algorithms.make("sha256"))
        .with(given);
  }

  @Method("sha384(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha384(PyObject data, PyObject security, PyObject string) {
    PyObject given = data == null ? string : data;
    return new PyHash(HashTypes.of("_sha2.SHA384Type"), "sha384", Algorithms.make("sha384"))
        .with(given);
  }

  @Method("sha512(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha512(PyObject data, PyObject security, PyObject string) {
    PyObject given = data == null ? string : data;
    return new PyHash(HashTypes.of("_sha2.SHA512Type"), "sha512", Algorithms.make("sha512"))
        .with(given);
  }
}
