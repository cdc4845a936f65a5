package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code float}: exact ones ({@link PyFloat}) and instances of subclasses. */
public abstract class FloatLayout extends PyObject {
  /** The value. */
  public abstract double doubleValue();
}
