package dev.krait.runtime.collection;

/** The layout of {@code set}: exact ones ({@link PySet}) and instances of subclasses. */
public abstract class SetLayout extends SetBase {
  @Override
  final SetBase fresh() {
    return new PySet();
  }
}
