package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods that only {@code bytes} has. */
@Exposed("bytes")
final class BytesMethods {
  /** The size of an empty {@code bytes} in CPython, without its last zero. */
  private static final int HEADER = 32;

  private BytesMethods() {}

  @Method(
      value = "__new__(type, source=b'', encoding='utf-8', errors='strict')",
      kind = Method.Kind.NEW)
  static PyObject make(PyObject type, PyObject source, PyObject encoding, PyObject errors) {
    if (source instanceof PyBytes && type == PyBytes.TYPE && encoding == null && errors == null) {
      return source;
    }
    Object made = BytesArguments.source("bytes", source, encoding, errors);
    if (type != PyBytes.TYPE) {
      PyBytes bytes =
          made instanceof BytesLayout layout ? layout.exact() : PyBytes.of((byte[]) made);
      return new BytesInstance((PyType) type, bytes);
    }
    if (made instanceof PyObject object) {
      return object;
    }
    byte[] bytes = (byte[]) made;
    return PyBytes.of(source instanceof BytesLayout ? bytes.clone() : bytes);
  }

  @Method("__hash__(self, /)")
  static long hash(BytesLayout self) {
    return self.exact().hash();
  }

  @Method("__bytes__(self, /)")
  static PyObject bytes(BytesLayout self) {
    return self.exact();
  }

  @Method("__getnewargs__(self, /)")
  static PyObject newArguments(BytesLayout self) {
    return PyTuple.of(self.exact());
  }

  @Method("__sizeof__(self, /)")
  static long size(BytesLayout self) {
    return HEADER + 1L + self.size();
  }

  @Method(value = "fromhex(type, string, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject fromHex(PyObject type, PyObject string) {
    PyBytes bytes = PyBytes.of(BytesArguments.fromHex(string));
    return type == PyBytes.TYPE ? bytes : type.call1(bytes);
  }
}
