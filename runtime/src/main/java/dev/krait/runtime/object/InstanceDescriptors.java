package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;

/** Instances of Python classes as descriptors (reference, 3.3.2.2). */
public final class InstanceDescriptors {
  private InstanceDescriptors() {}

  /** {@code self.__get__(instance, owner)}, or {@code self} if there is no such method. */
  public static PyObject get(PyObject self, PyObject instance, PyType owner) {
    PyType type = self.type();
    PyObject method = type.slot(Slot.GET);
    return method == null
        ? self
        : type.callSlot(
            method,
            self,
            instance == null ? PyNone.NONE : instance,
            owner == null ? PyNone.NONE : owner);
  }

  /** Whether there is a {@code __set__} or {@code __delete__}. */
  public static boolean isData(PyObject self) {
    PyType type = self.type();
    return type.slot(Slot.SET) != null || type.slot(Slot.DELETE) != null;
  }

  /** {@code self.__set__(instance, value)}; false if neither it nor {@code __delete__} exists. */
  public static boolean set(PyObject self, PyObject instance, PyObject value) {
    return call(self, Slot.SET, Slot.DELETE, instance, value);
  }

  /** {@code self.__delete__(instance)}; false if neither it nor {@code __set__} exists. */
  public static boolean delete(PyObject self, PyObject instance) {
    return call(self, Slot.DELETE, Slot.SET, instance, null);
  }

  private static boolean call(
      PyObject self, Slot slot, Slot other, PyObject instance, PyObject value) {
    PyType type = self.type();
    PyObject method = type.slot(slot);
    if (method == null) {
      if (type.slot(other) != null) {
        throw Errors.attributeError(self, slot.method(), slot.method());
      }
      return false;
    }
    if (value == null) {
      type.callSlot(method, self, instance);
    } else {
      type.callSlot(method, self, instance, value);
    }
    return true;
  }
}
