package dev.krait.runtime.text;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code str}: exact ones ({@link PyStr}) and instances of subclasses. */
public abstract class StrLayout extends PyObject {
  /** The same text as an exact {@code str}. */
  public abstract PyStr exact();
}
