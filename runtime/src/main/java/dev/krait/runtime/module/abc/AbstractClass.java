package dev.krait.runtime.module.abc;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * What an abstract base class knows of other classes: those registered with it, and the answers
 * that it gave before (the {@code _abc_impl} of the class).
 */
final class AbstractClass extends PyObject {
  /** {@code _abc._abc_data}. */
  static final PyType TYPE = PyType.builtin("_abc._abc_data", PyType.OBJECT, false);

  /** Counts the registrations of all classes, which make negative answers void. */
  private static volatile long registrations;

  private final ClassSet registry = new ClassSet();
  private final ClassSet subclasses = new ClassSet();
  private final ClassSet others = new ClassSet();
  private volatile long othersValid = registrations;

  /** The one of a class. */
  static AbstractClass of(PyObject cls) {
    PyObject found = cls instanceof PyType type ? type.lookup("_abc_impl") : cls.attr("_abc_impl");
    if (found instanceof AbstractClass data) {
      return data;
    }
    if (found == null) {
      throw Errors.attributeError(
          cls, "_abc_impl", "type object '" + cls.repr() + "' has no attribute '_abc_impl'");
    }
    throw Errors.typeError("_abc_impl is set to a wrong type");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  static long registrations() {
    return registrations;
  }

  /** A class was registered somewhere. */
  static synchronized void registered() {
    registrations++;
  }

  ClassSet registry() {
    return registry;
  }

  /** Classes known to be subclasses. */
  ClassSet subclasses() {
    return subclasses;
  }

  /** Classes that were none when {@link #othersValid()} registrations had been made. */
  ClassSet others() {
    return others;
  }

  long othersValid() {
    return othersValid;
  }

  /** Whether the class is known not to be a subclass. */
  boolean isOther(PyType type) {
    return othersValid == registrations && others.contains(type);
  }

  /** Forgets negative answers that a registration since may have changed. */
  void refresh() {
    if (othersValid < registrations) {
      others.clear();
      othersValid = registrations;
    }
  }
}
