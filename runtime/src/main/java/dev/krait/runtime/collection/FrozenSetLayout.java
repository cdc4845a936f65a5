package dev.krait.runtime.collection;

/**
 * The layout of {@code frozenset}: exact ones ({@link PyFrozenSet}) and instances of subclasses.
 */
public abstract class FrozenSetLayout extends SetBase {
  private long hash;

  /** CPython's hash of the elements; computed once. */
  final long frozenHash() {
    long known = hash;
    if (known == 0) {
      known = SetOperations.frozenHash(this);
      hash = known;
    }
    return known;
  }

  @Override
  final SetBase fresh() {
    return new PyFrozenSet();
  }
}
