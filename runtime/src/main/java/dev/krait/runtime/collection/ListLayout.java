package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code list}: exact ones ({@link PyList}) and instances of subclasses. */
public abstract class ListLayout extends PyObject {
  /** How many elements there are. */
  public abstract int size();

  /** The element at an index within the bounds. */
  public abstract PyObject get(int index);

  /** Adds an element at the end. */
  public abstract void append(PyObject value);
}
