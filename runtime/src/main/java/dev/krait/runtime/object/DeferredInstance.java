package dev.krait.runtime.object;

/**
 * An instance of a Python class that is made when something first touches it: for objects that
 * every module has and few programs look at.
 */
public abstract class DeferredInstance extends PyObject {
  private volatile PyObject made;

  /** Makes the instance whose class and attributes this one then has. */
  protected abstract PyObject create();

  /** Whether the instance was made. */
  public final boolean isMade() {
    return made != null;
  }

  private PyObject made() {
    PyObject object = made;
    return object != null ? object : make();
  }

  private synchronized PyObject make() {
    if (made == null) {
      made = create();
    }
    return made;
  }

  @Override
  public final PyType type() {
    return made().type();
  }

  @Override
  public final PyInstance instance() {
    return made().instance();
  }
}
