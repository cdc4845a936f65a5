package dev.krait.runtime.module.sre;

import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code _sre.SRE_Scanner}: a pattern on its way through a text. */
final class PyScanner extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_sre.SRE_Scanner", PyType.OBJECT, false, new ScannerMethodsTable());

  private final Search search;

  PyScanner(Search search) {
    this.search = search;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyPattern pattern() {
    return search.pattern;
  }

  synchronized PyObject match() {
    return search.matchHere() ? search.match() : PyNone.NONE;
  }

  synchronized PyObject search() {
    return search.find() ? search.match() : PyNone.NONE;
  }
}
