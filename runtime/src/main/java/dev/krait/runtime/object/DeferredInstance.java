package dev.krait.runtime.object;

import java.util.function.Supplier;

/**
 * An instance of a Python class that is made when something first touches it: for objects that
 * every module has and few programs look at.
 */
public class DeferredInstance extends PyObject {
  private Supplier<PyObject> maker;
  private volatile PyObject made;

  /**
   * @param maker makes the instance whose class and attributes this one then has
   */
  public DeferredInstance(Supplier<PyObject> maker) {
    this.maker = maker;
  }

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
      made = maker.get();
      maker = null;
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
