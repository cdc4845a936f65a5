package dev.krait.runtime.module.sre;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code _sre.SRE_Scanner}. */
@Exposed("SRE_Scanner")
final class ScannerMethods {
  private ScannerMethods() {}

  @Method("match(self, /)")
  static PyObject match(PyScanner self) {
    return self.match();
  }

  @Method("search(self, /)")
  static PyObject search(PyScanner self) {
    return self.search();
  }

  @Getter(value = "pattern", member = true)
  static PyObject pattern(PyScanner self) {
    return self.pattern();
  }
}
