package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Names in a class body: its namespace first (reference, 4.2.2). */
public final class ClassScope {
  private ClassScope() {}

  /** The name in the namespace, or null. */
  public static PyObject find(PyObject namespace, PyObject name) {
    if (namespace instanceof PyDict dict) {
      return dict.get(name);
    }
    try {
      return namespace.getItem(name);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** The name in the namespace, else the global. */
  public static PyObject get(PyObject namespace, PyStr name, GlobalCell global) {
    PyObject value = find(namespace, name);
    return value != null ? value : global.get();
  }

  /** The name in the namespace, else the variable of an enclosing function. */
  public static PyObject get(PyObject namespace, PyStr name, PyCell cell) {
    PyObject value = find(namespace, name);
    return value != null ? value : cell.getFree(name.toString());
  }

  /** The name in the namespace, else the captured value. */
  public static PyObject get(PyObject namespace, PyStr name, PyObject captured) {
    PyObject value = find(namespace, name);
    return value != null ? value : captured;
  }

  /** {@code del name}. */
  public static void delete(PyObject namespace, PyStr name) {
    try {
      namespace.delItem(name);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.KEY_ERROR)) {
        throw Errors.nameError(name.toString(), "name '" + name + "' is not defined");
      }
      throw e;
    }
  }
}
