package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;

/** What hash objects of a fixed length have. */
@Exposed("HASH")
final class FixedHashMethods {
  private FixedHashMethods() {}

  @Method("digest(self, /)")
  static PyObject digest(PyHash self) {
    return PyBytes.of(self.value());
  }

  @Method("hexdigest(self, /)")
  static String hexDigest(PyHash self) {
    return HashTypes.hex(self.value());
  }
}
