package dev.krait.runtime.text;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;

/** The strings that {@code sys.intern} returns, held weakly. */
final class StrIntern {
  private static final ConcurrentHashMap<Object, Entry> STRINGS = new ConcurrentHashMap<>();
  private static final ReferenceQueue<PyStr> DEAD = new ReferenceQueue<>();

  private StrIntern() {}

  static PyStr of(PyStr text) {
    if (text.length() <= 1) {
      return text.length() == 0 ? PyStr.EMPTY : single(text);
    }
    return table(text);
  }

  private static PyStr single(PyStr text) {
    int character = text.codePointAt(0);
    return character < 256 ? PyStr.ofCodePoint(character) : table(text);
  }

  private static PyStr table(PyStr text) {
    for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
      STRINGS.remove(dead);
    }
    text.hash();
    Entry made = null;
    while (true) {
      Entry known = STRINGS.get(new Probe(text));
      if (known == null) {
        if (made == null) {
          made = new Entry(text);
        }
        known = STRINGS.putIfAbsent(made, made);
        if (known == null) {
          return text;
        }
      }
      PyStr found = known.get();
      if (found != null) {
        return found;
      }
      STRINGS.remove(known);
    }
  }

  /** A key that is equal to the entry of the same text, and only to itself once that is gone. */
  private static final class Entry extends WeakReference<PyStr> {
    private final int hash;

    Entry(PyStr text) {
      super(text, DEAD);
      hash = text.hashCode();
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      PyStr text = get();
      return text != null && other instanceof Entry entry && text.equals(entry.get());
    }
  }

  /** A key to look up with. */
  private record Probe(PyStr text) {
    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && text.equals(entry.get());
    }
  }
}
