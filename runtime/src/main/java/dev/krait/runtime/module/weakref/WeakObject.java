package dev.krait.runtime.module.weakref;

import dev.krait.runtime.object.PyObject;

/** What points to an object without keeping it alive: a reference or a proxy. */
abstract class WeakObject extends PyObject {
  /** The rank of plain references, which are shared. */
  static final int PLAIN_REFERENCE = 0;

  /** The rank of plain proxies, which are shared. */
  static final int PLAIN_PROXY = 1;

  /** The rank of all others. */
  static final int OTHER = 2;

  private final Referent referent;
  private final int rank;
  private PyObject callback;

  WeakObject(Referent referent, int rank, PyObject callback) {
    this.referent = referent;
    this.rank = rank;
    this.callback = callback;
  }

  /** Where CPython keeps it among the references to the object. */
  final int rank() {
    return rank;
  }

  /** The object; null if it is gone. */
  final PyObject target() {
    return referent.get();
  }

  /** What is called once the object is gone; null if nothing is. */
  final PyObject callback() {
    return referent.get() == null ? null : callback;
  }

  /** The callback, which is called once. */
  final PyObject takeCallback() {
    PyObject taken = callback;
    callback = null;
    return taken;
  }
}
