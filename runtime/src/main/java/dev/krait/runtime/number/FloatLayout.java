package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code float}: exact ones ({@link PyFloat}) and instances of subclasses. */
public abstract class FloatLayout extends PyObject {
  /** The value. */
  public abstract double doubleValue();

  /** The same value as an exact {@code float}. */
  public abstract PyFloat exact();
}
