package dev.krait.runtime.object;

/**
 * An instance of a class that defines {@code __del__}. Java's finalisation tells when it is out of
 * reach, and alone hands it over alive, as {@code __del__} needs it.
 */
final class FinalizableInstance extends PyInstance implements Finalizable {
  private boolean finalized;

  private final PyObject whole;

  FinalizableInstance(PyType type) {
    this(type, null);
  }

  /** The part of an object of another layout, which {@code __del__} gets. */
  FinalizableInstance(PyType type, PyObject whole) {
    super(type);
    this.whole = whole;
    Finalizers.register(this);
  }

  /** The object that {@code __del__} is called on. */
  PyObject whole() {
    return whole == null ? this : whole;
  }

  /** Whether {@code __del__} has been called. */
  boolean isFinalized() {
    return finalized;
  }

  /** {@code __del__} is about to be called; false if it was before. */
  synchronized boolean beginFinalization() {
    boolean first = !finalized;
    finalized = true;
    return first;
  }

  @Override
  public void runFinalizer() {
    Finalizers.finalizeNow(this);
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  protected void finalize() {
    Finalizers.unreachable(this);
  }
}
