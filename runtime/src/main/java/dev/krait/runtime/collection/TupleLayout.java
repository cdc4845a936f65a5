package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code tuple}: exact ones ({@link PyTuple}) and instances of subclasses. */
public abstract class TupleLayout extends PyObject {
  /** The elements; not to be changed. */
  public abstract PyObject[] items();
}
