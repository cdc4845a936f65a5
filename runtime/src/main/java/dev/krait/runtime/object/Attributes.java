package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.text.PyStr;

/**
 * Attribute access on instances: {@code object.__getattribute__} and its kin (reference, 3.3.2).
 */
public final class Attributes {
  private Attributes() {}

  /** {@code self.name}, with the hooks {@code __getattribute__} and {@code __getattr__}. */
  public static PyObject get(PyObject self, String name) {
    PyType type = self.type();
    PyObject hook = type.slot(Slot.GETATTRIBUTE);
    PyObject fallback = type.slot(Slot.GETATTR);
    boolean plain = hook == ObjectHooks.getAttribute();
    try {
      PyObject value = plain ? find(self, name) : type.callSlot(hook, self, PyStr.of(name));
      if (value != null) {
        return value;
      }
      if (fallback == null) {
        throw missing(self, name);
      }
    } catch (PyException e) {
      if (fallback == null || !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
    return type.callSlot(fallback, self, PyStr.of(name));
  }

  /** {@link #get}, with null in place of an {@code AttributeError}. */
  public static PyObject getOrNull(PyObject self, String name) {
    PyType type = self.type();
    if (type.slot(Slot.GETATTRIBUTE) == ObjectHooks.getAttribute()
        && type.slot(Slot.GETATTR) == null) {
      try {
        return find(self, name);
      } catch (PyException e) {
        return nullFor(e);
      }
    }
    try {
      return get(self, name);
    } catch (PyException e) {
      return nullFor(e);
    }
  }

  private static PyObject nullFor(PyException e) {
    if (e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
      return null;
    }
    throw e;
  }

  /**
   * {@code object.__getattribute__}: data descriptor, own attribute, other attribute of the class;
   * null if none.
   */
  public static PyObject find(PyObject self, String name) {
    PyType type = self.type();
    PyObject descriptor = type.lookup(name);
    if (descriptor != null && descriptor.isDataDescriptor() && hasGetter(descriptor)) {
      return descriptor.descrGet(self, type);
    }
    PyObject own = self.ownAttr(name);
    if (own != null) {
      return own;
    }
    return descriptor == null ? null : descriptor.descrGet(self, type);
  }

  /** An instance of a Python class may have {@code __set__} alone. */
  public static boolean hasGetter(PyObject descriptor) {
    return !(descriptor instanceof PyInstance) || descriptor.type().slot(Slot.GET) != null;
  }

  /** {@code self.name = value}, with the hook {@code __setattr__}. */
  public static void set(PyObject self, String name, PyObject value) {
    PyType type = self.type();
    PyObject hook = type.slot(Slot.SETATTR);
    if (hook == ObjectHooks.setAttribute()) {
      store(self, name, value);
    } else {
      type.callSlot(hook, self, PyStr.of(name), value);
    }
  }

  /** {@code object.__setattr__}. */
  public static void store(PyObject self, String name, PyObject value) {
    PyObject descriptor = self.type().lookup(name);
    if (descriptor != null && descriptor.isDataDescriptor() && descriptor.descrSet(self, value)) {
      return;
    }
    if (!self.setOwnAttr(name, value)) {
      throw notStored(self, name, descriptor);
    }
  }

  /** {@code del self.name}, with the hook {@code __delattr__}. */
  public static void delete(PyObject self, String name) {
    PyType type = self.type();
    PyObject hook = type.slot(Slot.DELATTR);
    if (hook == ObjectHooks.deleteAttribute()) {
      remove(self, name);
    } else {
      type.callSlot(hook, self, PyStr.of(name));
    }
  }

  /** {@code object.__delattr__}. */
  public static void remove(PyObject self, String name) {
    PyObject descriptor = self.type().lookup(name);
    if (descriptor != null && descriptor.isDataDescriptor() && descriptor.descrDelete(self)) {
      return;
    }
    if (!self.delOwnAttr(name)) {
      throw self.hasOwnAttrs() ? missing(self, name) : notStored(self, name, descriptor);
    }
  }

  /** {@code AttributeError: 'C' object has no attribute 'name'}. */
  public static PyException missing(PyObject self, String name) {
    return Errors.attributeError(
        self, name, "'" + self.type().name() + "' object has no attribute '" + name + "'");
  }

  /** There is no {@code __dict__} to store in or delete from. */
  private static PyException notStored(PyObject self, String name, PyObject descriptor) {
    if (descriptor != null) {
      return readOnly(self, name);
    }
    String hint =
        self.type().slot(Slot.SETATTR) == ObjectHooks.setAttribute()
            ? " and no __dict__ for setting new attributes"
            : "";
    return Errors.attributeError(
        self, name, "'" + self.type().name() + "' object has no attribute '" + name + "'" + hint);
  }

  private static PyException readOnly(PyObject self, String name) {
    return Errors.attributeError(
        self, name, "'" + self.type().name() + "' object attribute '" + name + "' is read-only");
  }
}
