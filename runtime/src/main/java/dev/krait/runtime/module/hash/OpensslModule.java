package dev.krait.runtime.module.hash;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** The module {@code _hashlib}, which CPython has over OpenSSL. */
public final class OpensslModule {
  static final PyType UNSUPPORTED_DIGEST =
      PyType.builtin("_hashlib.UnsupportedDigestmodError", ExceptionTypes.VALUE_ERROR, true);

  private OpensslModule() {}

  static PyException unsupported() {
    return Errors.of(UNSUPPORTED_DIGEST, "[digital envelope routines] unsupported");
  }

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_hashlib");
    PyDict dict = module.dict();
    new OpensslFunctionsTable().defineFunctions("_hashlib", dict);
    new KeyFunctionsTable().defineFunctions("_hashlib", dict);
    dict.put("HASH", HashTypes.HASH);
    dict.put("HASHXOF", HashTypes.XOF);
    dict.put("HMAC", PyHmac.TYPE);
    dict.put("UnsupportedDigestmodError", UNSUPPORTED_DIGEST);
    dict.put("_GIL_MINSIZE", PyInt.of(2048));
    PyObject[] names = Algorithms.names().stream().sorted().map(PyStr::of).toArray(PyObject[]::new);
    dict.put("openssl_md_meth_names", PyFrozenSet.TYPE.call1(PyTuple.of(names)));
    PyDict constructors = new PyDict();
    for (PyObject name : names) {
      PyObject function = dict.get("openssl_" + name);
      if (function != null) {
        constructors.put(function, name);
      }
    }
    dict.put("_constructors", constructors);
    return module;
  }
}
