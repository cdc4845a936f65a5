package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.text.PyStr;

/** Attribute access on classes: {@code type.__getattribute__} and its kin (reference, 3.3.2.1). */
final class TypeAttributes {
  private TypeAttributes() {}

  static PyObject get(PyType self, String name) {
    PyType metatype = self.type();
    PyObject hook = metatype.slot(Slot.GETATTRIBUTE);
    PyObject fallback = metatype.slot(Slot.GETATTR);
    if (hook == ObjectHooks.typeGetAttribute()) {
      PyObject value = find(self, name);
      if (value != null) {
        return value;
      }
      if (fallback == null) {
        throw missing(self, name);
      }
      return metatype.callSlot(fallback, self, PyStr.of(name));
    }
    try {
      return metatype.callSlot(hook, self, PyStr.of(name));
    } catch (PyException e) {
      if (fallback == null || !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      return metatype.callSlot(fallback, self, PyStr.of(name));
    }
  }

  static PyObject getOrNull(PyType self, String name) {
    PyType metatype = self.type();
    try {
      return metatype.slot(Slot.GETATTR) == null
              && metatype.slot(Slot.GETATTRIBUTE) == ObjectHooks.typeGetAttribute()
          ? find(self, name)
          : get(self, name);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /**
   * Data descriptor of the metaclass, attribute along the class's own MRO, other attribute of the
   * metaclass.
   */
  static PyObject find(PyType self, String name) {
    PyType metatype = self.type();
    PyObject meta = metatype.lookup(name);
    if (meta != null && meta.isDataDescriptor() && Attributes.hasGetter(meta)) {
      return meta.descrGet(self, metatype);
    }
    PyObject own = self.lookup(name);
    if (own != null) {
      return own.descrGet(null, self);
    }
    return meta == null ? null : meta.descrGet(self, metatype);
  }

  static void set(PyType self, String name, PyObject value) {
    PyType metatype = self.type();
    PyObject hook = metatype.slot(Slot.SETATTR);
    if (hook == ObjectHooks.typeSetAttribute()) {
      store(self, name, value);
    } else {
      metatype.callSlot(hook, self, PyStr.of(name), value);
    }
  }

  static void store(PyType self, String name, PyObject value) {
    requireMutable(self, name);
    PyObject meta = self.type().lookup(name);
    if (meta != null && meta.isDataDescriptor() && meta.descrSet(self, value)) {
      return;
    }
    self.define(name, value);
  }

  static void delete(PyType self, String name) {
    PyType metatype = self.type();
    PyObject hook = metatype.slot(Slot.DELATTR);
    if (hook == ObjectHooks.typeDeleteAttribute()) {
      remove(self, name);
    } else {
      metatype.callSlot(hook, self, PyStr.of(name));
    }
  }

  static void remove(PyType self, String name) {
    requireMutable(self, name);
    PyObject meta = self.type().lookup(name);
    if (meta != null && meta.isDataDescriptor() && meta.descrDelete(self)) {
      return;
    }
    if (!self.undefine(name)) {
      throw missing(self, name);
    }
  }

  private static void requireMutable(PyType self, String name) {
    if (!self.isHeapType()) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + self.name() + "'");
    }
  }

  static PyException missing(PyType self, String name) {
    return Errors.attributeError(
        self, name, "type object '" + self.name() + "' has no attribute '" + name + "'");
  }
}
