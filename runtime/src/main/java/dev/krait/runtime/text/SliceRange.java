package dev.krait.runtime.text;

import dev.krait.runtime.collection.PySlice;

/**
 * The part of a sequence of some length that a slice takes.
 *
 * @param start the first index
 * @param step the distance to the next one; 1 where there is at most one
 * @param count how many there are
 */
record SliceRange(int start, int step, int count) {
  static SliceRange of(PySlice slice, int length) {
    throw new UnsupportedOperationException();
  }
}
