package dev.krait.runtime.module.hash;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The types of hash objects. */
final class HashTypes {
  /** {@code _hashlib.HASH}. */
  static final PyType HASH =
      PyType.builtin(
          "_hashlib.HASH",
          PyType.OBJECT,
          false,
          new HashMethodsTable(),
          new FixedHashMethodsTable(),
          new OpensslReprTable());

  /** {@code _hashlib.HASHXOF}. */
  static final PyType XOF = PyType.builtin("_hashlib.HASHXOF", HASH, false, new XofMethodsTable());

  private static final Map<String, PyType> OTHERS = new ConcurrentHashMap<>();
  private static final String HEX = "0123456789abcdef";

  private HashTypes() {}

  static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder(2 * bytes.length);
    for (byte each : bytes) {
      text.append(HEX.charAt(each >> 4 & 15)).append(HEX.charAt(each & 15));
    }
    return text.toString();
  }

  /** A type of one of the modules for single functions: {@code _md5.md5}. */
  static PyType of(String name) {
    return OTHERS.computeIfAbsent(
        name,
        full ->
            PyType.builtin(
                full,
                PyType.OBJECT,
                false,
                new HashMethodsTable(),
                full.contains("shake") ? new XofMethodsTable() : new FixedHashMethodsTable()));
  }

  /** An object of {@code _hashlib}. */
  static PyHash openssl(String name, PyObject data) {
    PyType type = name.startsWith("shake") ? XOF : HASH;
    return new PyHash(type, name, Algorithms.make(name)).with(data);
  }
}
