package dev.krait.runtime.module.hash;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _hashlib} that work with keys and passwords. */
@Exposed(value = "_hashlib", module = true)
final class KeyFunctions {
  private KeyFunctions() {}

  /** The name of the algorithm that a name or one of the constructors means. */
  private static String algorithm(PyObject digest) {
    String name =
        digest instanceof StrLayout
            ? digest.toString()
            : digest.attr("__name__").toString().replaceFirst("^openssl_", "");
    String found = Algorithms.find(name);
    if (found == null || found.startsWith("shake") || found.startsWith("blake")) {
      throw OpensslModule.unsupported();
    }
    return found;
  }

  @Method("hmac_new(key, msg=b'', digestmod=None)")
  static PyObject hmacNew(PyObject key, PyObject message, PyObject digest) {
    if (digest == null || digest == PyNone.NONE) {
      throw Errors.typeError("Missing required parameter 'digestmod'.");
    }
    PyHmac hmac = new PyHmac(algorithm(digest), PyHash.bytes(key));
    if (message != null && message != PyNone.NONE) {
      hmac.update(PyHash.bytes(message));
    }
    return hmac;
  }

  @Method("hmac_digest(key, msg, digest)")
  static PyObject hmacDigest(PyObject key, PyObject message, PyObject digest) {
    PyHmac hmac = new PyHmac(algorithm(digest), PyHash.bytes(key));
    hmac.update(PyHash.bytes(message));
    return PyBytes.of(hmac.digest());
  }

  @Method("compare_digest(a, b, /)")
  static PyObject compareDigest(PyObject a, PyObject b) {
    return Imports.importModule("_operator").attr("_compare_digest").call2(a, b);
  }

  @Method("get_fips_mode()")
  static long getFipsMode() {
    return 0;
  }

  @Method("pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)")
  static PyObject pbkdf2(
      PyObject name, PyObject password, PyObject salt, PyObject iterations, PyObject length) {
    String algorithm = algorithm(name);
    long rounds = Index.toLong(iterations);
    if (rounds < 1) {
      throw Errors.valueError("iteration value must be greater than 0.");
    }
    boolean given = length != null && length != PyNone.NONE;
    long size = given ? Index.toLong(length) : Algorithms.make(algorithm).size();
    if (size < 1) {
      throw Errors.valueError("key length must be greater than 0.");
    }
    return PyBytes.of(
        KeyDerivation.pbkdf2(
            algorithm, PyHash.bytes(password), PyHash.bytes(salt), rounds, (int) size));
  }

  @Method("scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64)")
  static PyObject scrypt(
      PyObject password,
      PyObject salt,
      PyObject n,
      PyObject r,
      PyObject p,
      PyObject memory,
      PyObject length) {
    long cost = Index.toLong(n);
    if (cost < 2 || (cost & cost - 1) != 0) {
      throw Errors.valueError("n must be a power of 2.");
    }
    int size = length == null ? 64 : (int) Index.toLong(length);
    return PyBytes.of(
        KeyDerivation.scrypt(
            PyHash.bytes(password),
            PyHash.bytes(salt),
            (int) cost,
            (int) Index.toLong(r),
            (int) Index.toLong(p),
            size));
  }
}
