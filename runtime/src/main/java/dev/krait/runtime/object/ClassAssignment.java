package dev.krait.runtime.object;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;

/** Assignment to {@code __class__} of an instance and {@code __bases__} of a class. */
final class ClassAssignment {
  private ClassAssignment() {}

  static void setClass(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType to)) {
      throw Errors.typeError(
          "__class__ must be set to a class, not '" + value.type().name() + "' object");
    }
    PyType from = self.type();
    boolean modules = from.isSubtypeOf(PyModule.TYPE) && to.isSubtypeOf(PyModule.TYPE);
    if (!modules && !(from.isHeapType() && to.isHeapType())) {
      throw Errors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (!modules && !ClassLayout.fit(from, to)) {
      throw Errors.typeError(
          "__class__ assignment: '"
              + to.name()
              + "' object layout differs from '"
              + from.name()
              + "'");
    }
    if (self instanceof PyType type) {
      type.setMetatype(to);
    } else {
      self.setType(to);
    }
  }

  static void setBases(PyType self, PyObject value) {
    if (!(value instanceof TupleLayout tuple)) {
      throw Errors.typeError(
          "can only assign tuple to " + self.name() + ".__bases__, not " + value.type().name());
    }
    PyObject[] items = tuple.items();
    if (items.length == 0) {
      throw Errors.typeError(
          "can only assign non-empty tuple to " + self.name() + ".__bases__, not ()");
    }
    PyType[] bases = new PyType[items.length];
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyType base)) {
        throw Errors.typeError(
            self.name()
                + ".__bases__ must be tuple of classes, not '"
                + items[i].type().name()
                + "'");
      }
      if (base.isSubtypeOf(self)) {
        throw Errors.typeError("a __bases__ item causes an inheritance cycle");
      }
      bases[i] = base;
    }
    PyType best = ClassLayout.bestBase(items);
    if (best.layoutType() != self.base().layoutType()
        || best.hasInstanceDict() && !self.hasInstanceDict()) {
      throw Errors.typeError(
          "__bases__ assignment: '"
              + best.name()
              + "' object layout differs from '"
              + self.base().name()
              + "'");
    }
    PyType[] oldBases = self.bases();
    PyType oldBase = self.base();
    PyType[] oldMro = self.mro();
    self.setBases(bases, best, oldMro);
    try {
      renew(self);
    } catch (RuntimeException e) {
      self.setBases(oldBases, oldBase, oldMro);
      throw e;
    }
    for (PyType base : oldBases) {
      base.removeSubclass(self);
    }
    self.registerWithBases();
  }

  private static void renew(PyType type) {
    type.setBases(type.bases(), type.base(), ClassFactory.mro(type));
    for (PyType subclass : type.subclasses()) {
      renew(subclass);
    }
  }
}
