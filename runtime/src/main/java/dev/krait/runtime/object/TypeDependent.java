package dev.krait.runtime.object;

/** Something remembered of a class that a change of the class makes invalid. */
public abstract class TypeDependent {
  /** The class, or one of its bases, has changed. */
  protected abstract void typeChanged();
}
