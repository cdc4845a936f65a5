package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code _hashlib.HMAC}. */
@Exposed("HMAC")
final class HmacMethods {
  private HmacMethods() {}

  @Method("update(self, /, msg)")
  static void update(PyHmac self, PyObject message) {
    self.update(PyHash.bytes(message));
  }

  @Method("digest(self, /)")
  static PyObject digest(PyHmac self) {
    return PyBytes.of(self.digest());
  }

  @Method("hexdigest(self, /)")
  static String hexDigest(PyHmac self) {
    return HashTypes.hex(self.digest());
  }

  @Method("copy(self, /)")
  static PyObject copy(PyHmac self) {
    return self.copy();
  }

  @Method("__repr__(self, /)")
  static String repr(PyHmac self) {
    return "<" + self.name() + " HMAC object @ " + Identities.address(self) + ">";
  }

  @Getter("name")
  static PyObject name(PyHmac self) {
    return PyStr.of(self.name());
  }

  @Getter("digest_size")
  static PyObject digestSize(PyHmac self) {
    return PyInt.of(self.size());
  }

  @Getter("block_size")
  static PyObject blockSize(PyHmac self) {
    return PyInt.of(self.block());
  }
}
