package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;

/**
 * Keywords given to a constructor that has no use for them: {@code __new__} ignores those that the
 * {@code __init__} of a subclass may take, and the other way round.
 */
public final class ConstructorKeywords {
  private ConstructorKeywords() {}

  /** Whether {@code base.__new__} refuses keywords for a class. */
  public static boolean newRefuses(PyType type, PyType base) {
    return type == base || type.slot(Slot.INIT) == base.slot(Slot.INIT);
  }

  /** Whether {@code base.__init__} refuses keywords for a class. */
  public static boolean initRefuses(PyType type, PyType base) {
    return type == base || type.slot(Slot.NEW) == base.slot(Slot.NEW);
  }

  /** {@code TypeError: tuple() takes no keyword arguments}, where {@code __new__} says so. */
  public static void checkNew(PyType type, PyType base, PyDict keywords) {
    if (keywords != null && keywords.size() > 0 && newRefuses(type, base)) {
      throw refused(base);
    }
  }

  /** {@code TypeError: list() takes no keyword arguments}, where {@code __init__} says so. */
  public static void checkInit(PyType type, PyType base, PyDict keywords) {
    if (keywords != null && keywords.size() > 0 && initRefuses(type, base)) {
      throw refused(base);
    }
  }

  private static PyException refused(PyType base) {
    return Errors.typeError(base.simpleName() + "() takes no keyword arguments");
  }
}
