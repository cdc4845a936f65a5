package dev.krait.runtime.object;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;

/** {@code isinstance} and {@code issubclass} (reference, 3.3.4; CPython's {@code abstract.c}). */
public final class InstanceChecks {
  private InstanceChecks() {}

  /** {@code isinstance(object, classInfo)}. */
  public static boolean isInstance(PyObject object, PyObject classInfo) {
    if (object.type() == classInfo) {
      return true;
    }
    if (classInfo instanceof PyType cls && cls.type() == PyType.TYPE) {
      return isRealInstance(object, cls);
    }
    if (classInfo instanceof PyUnion union) {
      return isInstance(object, union.args());
    }
    if (classInfo instanceof TupleLayout tuple) {
      for (PyObject each : tuple.items()) {
        if (isInstance(object, each)) {
          return true;
        }
      }
      return false;
    }
    PyType metatype = classInfo.type();
    PyObject hook = metatype.slot(Slot.INSTANCECHECK);
    if (hook != null) {
      return metatype.callSlot(hook, classInfo, object).isTrue();
    }
    return isRealInstance(object, classInfo);
  }

  /** {@code type.__instancecheck__}. */
  static boolean isRealInstance(PyObject object, PyObject cls) {
    if (cls instanceof PyType type) {
      if (object.type().isSubtypeOf(type)) {
        return true;
      }
      boolean isOwn = object instanceof PyInstance || !object.type().isHeapType();
      if (isOwn && object.type().hasPlainClass()) {
        return false;
      }
      return object.attrOrNull("__class__") instanceof PyType claimed
          && claimed != object.type()
          && claimed.isSubtypeOf(type);
    }
    if (bases(cls) == null) {
      throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    PyObject claimed = object.attrOrNull("__class__");
    return claimed != null && isAbstractSubclass(claimed, cls);
  }

  /** {@code issubclass(derived, classInfo)}. */
  public static boolean isSubclass(PyObject derived, PyObject classInfo) {
    if (classInfo instanceof PyType cls && cls.type() == PyType.TYPE) {
      return derived == cls || isRealSubclass(derived, cls);
    }
    if (classInfo instanceof PyUnion union) {
      return isSubclass(derived, union.args());
    }
    if (classInfo instanceof TupleLayout tuple) {
      for (PyObject each : tuple.items()) {
        if (isSubclass(derived, each)) {
          return true;
        }
      }
      return false;
    }
    PyType metatype = classInfo.type();
    PyObject hook = metatype.slot(Slot.SUBCLASSCHECK);
    if (hook != null) {
      return metatype.callSlot(hook, classInfo, derived).isTrue();
    }
    return isRealSubclass(derived, classInfo);
  }

  /** {@code type.__subclasscheck__}. */
  static boolean isRealSubclass(PyObject derived, PyObject cls) {
    if (cls instanceof PyType base && derived instanceof PyType type) {
      return type.isSubtypeOf(base);
    }
    if (bases(derived) == null) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    if (bases(cls) == null) {
      throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return isAbstractSubclass(derived, cls);
  }

  private static boolean isAbstractSubclass(PyObject derived, PyObject cls) {
    if (derived == cls) {
      return true;
    }
    TupleLayout bases = bases(derived);
    if (bases != null) {
      for (PyObject base : bases.items()) {
        if (isAbstractSubclass(base, cls)) {
          return true;
        }
      }
    }
    return false;
  }

  private static TupleLayout bases(PyObject cls) {
    return cls.attrOrNull("__bases__") instanceof TupleLayout bases ? bases : null;
  }
}
