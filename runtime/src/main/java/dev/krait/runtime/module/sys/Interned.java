package dev.krait.runtime.module.sys;

import dev.krait.runtime.text.PyStr;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

/** The strings that {@code sys.intern} has made the only ones of their text. */
final class Interned {
  private static final Map<PyStr, WeakReference<PyStr>> TEXTS = new WeakHashMap<>();

  private Interned() {}

  static synchronized PyStr of(PyStr text) {
    WeakReference<PyStr> known = TEXTS.get(text);
    PyStr first = known == null ? null : known.get();
    if (first == null) {
      TEXTS.put(text, new WeakReference<>(text));
      return text;
    }
    return first;
  }

  static synchronized boolean contains(PyStr text) {
    WeakReference<PyStr> known = TEXTS.get(text);
    return known != null && known.get() == text;
  }

  /** How many there are. */
  static synchronized long size() {
    return TEXTS.size();
  }

  static synchronized void forget() {
    TEXTS.size(); // lets the map drop what was collected
  }
}
