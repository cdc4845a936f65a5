package dev.krait.runtime.collection;

import dev.krait.runtime.text.PyStr;

/** Strings as keys: names from Java, and equality without the protocol of {@code __eq__}. */
final class StrKeys {
  private static final PyStr[] NAMES = new PyStr[1 << 12];

  private StrKeys() {}

  /** The key for a name: often the same object as before, which knows its hash. */
  static PyStr of(String name) {
    int slot = name.hashCode() & NAMES.length - 1;
    PyStr known = NAMES[slot];
    if (known != null && known.toString().equals(name)) {
      return known;
    }
    PyStr made = PyStr.of(name);
    NAMES[slot] = made;
    return made;
  }

  static boolean same(PyStr left, PyStr right) {
    return left.isEq(right);
  }
}
