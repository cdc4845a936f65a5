package dev.krait.runtime.operator;

import dev.krait.runtime.collection.PySequenceIterator;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.BuiltinMethod;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** Items, length, membership and iteration through special methods (reference, 3.3.7). */
public final class Containers {
  private Containers() {}

  /** {@code len(value)}. */
  public static int len(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.LEN);
    if (method == null) {
      throw Errors.typeError("object of type '" + type.name() + "' has no len()");
    }
    return Index.toLength(type.callSlot(method, value));
  }

  /**
   * {@code value[key]}; a class without such a method in its metaclass is asked for {@code
   * __class_getitem__}.
   */
  public static PyObject getItem(PyObject value, PyObject key) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.GETITEM);
    if (method != null) {
      return type.callSlot(method, value, key);
    }
    if (value instanceof PyType self) {
      if (self == PyType.TYPE) {
        return PyGenericAlias.of(self, key);
      }
      PyObject generic = self.attrOrNull(Slot.CLASS_GETITEM.method());
      if (generic != null && generic != PyNone.NONE) {
        return generic.call1(key);
      }
      throw Errors.typeError("type '" + self.name() + "' is not subscriptable");
    }
    throw Errors.typeError("'" + type.name() + "' object is not subscriptable");
  }

  /** {@code value[key] = item}. */
  public static void setItem(PyObject value, PyObject key, PyObject item) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.SETITEM);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object does not support item assignment");
    }
    type.callSlot(method, value, key, item);
  }

  /** {@code del value[key]}. */
  public static void delItem(PyObject value, PyObject key) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.DELITEM);
    if (method == null) {
      boolean sequence = type.isHeapType() || type.slot(Slot.CONTAINS) != null;
      String verb = sequence && Index.orNull(key) != null ? "doesn't" : "does not";
      throw Errors.typeError("'" + type.name() + "' object " + verb + " support item deletion");
    }
    type.callSlot(method, value, key);
  }

  /** {@code item in value}: {@code __contains__}, else a search by iteration. */
  public static boolean contains(PyObject value, PyObject item) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.CONTAINS);
    if (method == PyNone.NONE) {
      throw Errors.typeError("'" + type.name() + "' object is not a container");
    }
    if (method != null) {
      return type.callSlot(method, value, item).isTrue();
    }
    if (type.slot(Slot.ITER) == null && !hasSequenceItems(type)) {
      throw Errors.typeError(
          "argument of type '" + type.name() + "' is not a container or iterable");
    }
    PyObject iterator = value.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (Comparison.sameOrEqual(each, item)) {
        return true;
      }
    }
    return false;
  }

  /** {@code iter(value)}: {@code __iter__}, else {@code __getitem__} from 0 on. */
  public static PyObject iter(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.ITER);
    if (method != null && method != PyNone.NONE) {
      PyObject iterator = type.callSlot(method, value);
      if (iterator.type().slot(Slot.NEXT) == null) {
        throw Errors.typeError(
            "iter() returned non-iterator of type '" + iterator.type().name() + "'");
      }
      return iterator;
    }
    if (method == null && hasSequenceItems(type)) {
      return new PySequenceIterator(value);
    }
    throw Errors.typeError("'" + type.name() + "' object is not iterable");
  }

  /** The items of built-in types without iterators ({@code re.Match}, unions) are a mapping's. */
  public static boolean hasSequenceItems(PyType type) {
    PyObject method = type.slot(Slot.GETITEM);
    return method != null
        && (!(method instanceof BuiltinMethod builtin) || builtin.isSequenceOperation());
  }

  /** {@code next(value)}, or null for {@code StopIteration}. */
  public static PyObject next(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.NEXT);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object is not an iterator");
    }
    try {
      return type.callSlot(method, value);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }
}
