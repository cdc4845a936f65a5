package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code dict}: exact ones ({@link PyDict}) and instances of subclasses. */
public abstract class DictLayout extends PyObject {
  /** The value of a key, or null. */
  public abstract PyObject get(PyObject key);

  /** Sets the value of a key. */
  public abstract void put(PyObject key, PyObject value);

  /** Removes a key; its value, or null if it was not there. */
  public abstract PyObject remove(PyObject key);

  /** How many keys there are. */
  public abstract int size();
}
