package dev.krait.runtime.module;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code isinstance()} and {@code issubclass()} (reference, 3.3.4; library, "Functions"). */
public final class Instances {
  private static final String NOT_CLASSES =
      "isinstance() arg 2 must be a type, a tuple of types, or a union";
  private static final String NOT_SUPERCLASSES =
      "issubclass() arg 2 must be a class, a tuple of classes, or a union";

  private Instances() {}

  /** {@code isinstance(object, classes)}. */
  public static boolean isInstance(PyObject object, PyObject classes) {
    if (classes instanceof PyType type) {
      if (object.type() == type) {
        return true;
      }
      PyType metatype = type.type();
      if (metatype == PyType.TYPE) {
        return isPlainInstance(object, type);
      }
      PyObject hook = metatype.slot(Slot.INSTANCECHECK);
      return hook == PyType.TYPE.slot(Slot.INSTANCECHECK)
          ? isPlainInstance(object, type)
          : metatype.callSlot(hook, type, object).isTrue();
    }
    if (classes instanceof TupleLayout tuple) {
      for (PyObject each : tuple.items()) {
        if (isInstance(object, each)) {
          return true;
        }
      }
      return false;
    }
    PyObject hook = classes.type().slot(Slot.INSTANCECHECK);
    if (hook != null) {
      return classes.type().callSlot(hook, classes, object).isTrue();
    }
    PyObject bases = classes.attrOrNull("__bases__");
    if (!(bases instanceof TupleLayout)) {
      throw Errors.typeError(NOT_CLASSES);
    }
    PyObject type = object.attrOrNull("__class__");
    return type != null && isAbstractSubclass(type, classes);
  }

  /** {@code type.__instancecheck__}: by the type, else by what {@code __class__} says. */
  public static boolean isPlainInstance(PyObject object, PyType type) {
    if (object.type().isSubtypeOf(type)) {
      return true;
    }
    return object.type().isHeapType()
        && object.attrOrNull("__class__") instanceof PyType claimed
        && claimed != object.type()
        && claimed.isSubtypeOf(type);
  }

  /** {@code issubclass(candidate, classes)}. */
  public static boolean isSubclass(PyObject candidate, PyObject classes) {
    if (classes instanceof PyType type) {
      PyType metatype = type.type();
      PyObject hook = metatype == PyType.TYPE ? null : metatype.slot(Slot.SUBCLASSCHECK);
      if (hook == null || hook == PyType.TYPE.slot(Slot.SUBCLASSCHECK)) {
        return candidate == type || isPlainSubclass(candidate, type);
      }
      return metatype.callSlot(hook, type, candidate).isTrue();
    }
    if (classes instanceof TupleLayout tuple) {
      for (PyObject each : tuple.items()) {
        if (isSubclass(candidate, each)) {
          return true;
        }
      }
      return false;
    }
    PyObject hook = classes.type().slot(Slot.SUBCLASSCHECK);
    return hook != null
        ? classes.type().callSlot(hook, classes, candidate).isTrue()
        : isPlainSubclass(candidate, classes);
  }

  /** {@code type.__subclasscheck__}: by the MRO, else by what {@code __bases__} says. */
  public static boolean isPlainSubclass(PyObject candidate, PyObject type) {
    if (candidate instanceof PyType one && type instanceof PyType other) {
      return one.isSubtypeOf(other);
    }
    if (!(candidate.attrOrNull("__bases__") instanceof TupleLayout)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    if (!(type.attrOrNull("__bases__") instanceof TupleLayout)) {
      throw Errors.typeError(NOT_SUPERCLASSES);
    }
    return isAbstractSubclass(candidate, type);
  }

  private static boolean isAbstractSubclass(PyObject candidate, PyObject type) {
    if (candidate == type) {
      return true;
    }
    if (candidate.attrOrNull("__bases__") instanceof TupleLayout bases) {
      for (PyObject base : bases.items()) {
        if (isAbstractSubclass(base, type)) {
          return true;
        }
      }
    }
    return false;
  }
}
