package dev.krait.runtime.module.hash;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyBytes;

/** What hash objects of any length have. */
@Exposed("HASHXOF")
final class XofMethods {
  private XofMethods() {}

  private static int length(PyObject length) {
    long number = Index.toLong(length);
    if (number < 0 || number > Integer.MAX_VALUE / 2) {
      throw Errors.valueError("value must be positive");
    }
    return (int) number;
  }

  @Method("digest(self, /, length)")
  static PyObject digest(PyHash self, PyObject length) {
    return PyBytes.of(self.value(length(length)));
  }

  @Method("hexdigest(self, /, length)")
  static String hexDigest(PyHash self, PyObject length) {
    return HashTypes.hex(self.value(length(length)));
  }
}
