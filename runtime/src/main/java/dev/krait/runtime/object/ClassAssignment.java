package dev.krait.runtime.object;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import java.util.LinkedHashMap;
import java.util.Map;

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
      if (base.isSubtypeOf(self) || isBelow(base, self)) {
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
    self.setBases(bases, best, self.mro());
    Map<PyType, PyType[]> oldOrders = new LinkedHashMap<>();
    Map<PyType, PyType[]> newOrders = new LinkedHashMap<>();
    try {
      renew(self, oldOrders, newOrders);
    } catch (RuntimeException e) {
      restore(oldOrders, newOrders);
      if (self.bases() == bases) {
        self.setBases(oldBases, oldBase, self.mro());
      }
      throw e;
    }
    // A method mro() may have assigned to __bases__ meanwhile.
    if (self.bases() == bases) {
      for (PyType base : oldBases) {
        base.removeSubclass(self);
      }
      self.registerWithBases();
    }
  }

  /** Whether a class is below another by its first bases, which change before its order does. */
  private static boolean isBelow(PyType type, PyType other) {
    PyType base = type;
    while (base != null && base != other) {
      base = base.base();
    }
    return base != null;
  }

  private static void renew(
      PyType type, Map<PyType, PyType[]> oldOrders, Map<PyType, PyType[]> newOrders) {
    PyType[] order = ClassFactory.mro(type);
    oldOrders.putIfAbsent(type, type.mro());
    newOrders.put(type, order);
    type.setBases(type.bases(), type.base(), order);
    ClassFactory.followMro(type);
    for (PyType subclass : type.subclasses()) {
      renew(subclass, oldOrders, newOrders);
    }
  }

  private static void restore(Map<PyType, PyType[]> oldOrders, Map<PyType, PyType[]> newOrders) {
    for (Map.Entry<PyType, PyType[]> each : oldOrders.entrySet()) {
      PyType type = each.getKey();
      if (type.mro() == newOrders.get(type)) {
        type.setBases(type.bases(), type.base(), each.getValue());
      }
    }
  }
}
