package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** What all hash objects have. */
@Exposed("HASH")
final class HashMethods {
  private HashMethods() {}

  @Method("update(self, data, /)")
  static void update(PyHash self, PyObject data) {
    self.with(data == dev.krait.runtime.object.PyNone.NONE ? PyStr.EMPTY : data);
  }

  @Method("copy(self, /)")
  static PyObject copy(PyHash self) {
    return self.copy();
  }

  @Getter("name")
  static PyObject name(PyHash self) {
    return PyStr.of(self.name());
  }

  @Getter("digest_size")
  static PyObject digestSize(PyHash self) {
    return PyInt.of(self.digest().size());
  }

  @Getter("block_size")
  static PyObject blockSize(PyHash self) {
    return PyInt.of(self.digest().block());
  }
}
