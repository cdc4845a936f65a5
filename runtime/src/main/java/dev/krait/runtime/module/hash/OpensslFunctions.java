package dev.krait.runtime.module.hash;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _hashlib} that make hash objects. */
@Exposed(value = "_hashlib", module = true)
final class OpensslFunctions {
  private OpensslFunctions() {}

  private static PyObject make(String name, PyObject data, PyObject string) {
    if (data != null && string != null && string != PyNone.NONE) {
      throw Errors.typeError(
          "'data' and 'string' are mutually exclusive and support for 'string'"
              + " keyword parameter is slated for removal in a future version.");
    }
    return HashTypes.openssl(name, data == null ? string : data);
  }

  @Method("new(name, data=b'', *, usedforsecurity=True, string=None)")
  static PyObject make(PyObject name, PyObject data, PyObject security, PyObject string) {
    if (!(name instanceof StrLayout)) {
      throw Errors.typeError("new() argument 'name' must be str, not " + name.type().name());
    }
    String found = Algorithms.find(name.toString());
    if (found == null) {
      throw OpensslModule.unsupported();
    }
    return make(found, data, string);
  }

  @Method("openssl_md5(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject md5(PyObject data, PyObject security, PyObject string) {
    return make("md5", data, string);
  }

  @Method("openssl_sha1(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha1(PyObject data, PyObject security, PyObject string) {
    return make("sha1", data, string);
  }

  @Method("openssl_sha224(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha224(PyObject data, PyObject security, PyObject string) {
    return make("sha224", data, string);
  }

  @Method("openssl_sha256(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha256(PyObject data, PyObject security, PyObject string) {
    return make("sha256", data, string);
  }

  @Method("openssl_sha384(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha384(PyObject data, PyObject security, PyObject string) {
    return make("sha384", data, string);
  }

  @Method("openssl_sha512(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha512(PyObject data, PyObject security, PyObject string) {
    return make("sha512", data, string);
  }

  @Method("openssl_sha3_224(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha3224(PyObject data, PyObject security, PyObject string) {
    return make("sha3_224", data, string);
  }

  @Method("openssl_sha3_256(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha3256(PyObject data, PyObject security, PyObject string) {
    return make("sha3_256", data, string);
  }

  @Method("openssl_sha3_384(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha3384(PyObject data, PyObject security, PyObject string) {
    return make("sha3_384", data, string);
  }

  @Method("openssl_sha3_512(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha3512(PyObject data, PyObject security, PyObject string) {
    return make("sha3_512", data, string);
  }

  @Method("openssl_shake_128(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject shake128(PyObject data, PyObject security, PyObject string) {
    return make("shake_128", data, string);
  }

  @Method("openssl_shake_256(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject shake256(PyObject data, PyObject security, PyObject string) {
    return make("shake_256", data, string);
  }
}
