package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Builds the {@code repr} of a container: elements with commas between. */
final class ReprText {
  private final StringBuilder text;
  private boolean first = true;

  ReprText(String start) {
    text = new StringBuilder(start);
  }

  private void separate() {
    if (first) {
      first = false;
    } else {
      text.append(", ");
    }
  }

  void element(PyObject value) {
    separate();
    text.append(value.repr());
  }

  void entry(PyObject key, PyObject value) {
    separate();
    text.append(key.repr()).append(": ").append(value.repr());
  }

  PyStr end(String end) {
    return PyStr.of(text.append(end).toString());
  }
}
