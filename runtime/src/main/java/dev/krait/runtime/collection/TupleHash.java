package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/** CPython's hash of a tuple: xxHash over the hashes of the elements. */
final class TupleHash {
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private TupleHash() {}

  /** The hash of a tuple of these elements. */
  static long of(PyObject... items) {
    long hash = PRIME_5;
    for (PyObject item : items) {
      hash = mix(hash, item.hash());
    }
    return finish(hash, items.length);
  }

  /** The hash of a slice: the same mixing without the length. */
  static long ofSlice(PyObject start, PyObject stop, PyObject step) {
    long hash = mix(mix(mix(PRIME_5, start.hash()), stop.hash()), step.hash());
    return hash == -1 ? 1546275796L : hash;
  }

  private static long mix(long hash, long lane) {
    return Long.rotateLeft(hash + lane * PRIME_2, 31) * PRIME_1;
  }

  private static long finish(long hash, int length) {
    long result = hash + (length ^ PRIME_5 ^ 3527539L);
    return result == -1 ? 1546275796L : result;
  }
}
