package dev.krait.runtime.module.weakref;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _weakref}. */
@Exposed(value = "_weakref", module = true)
final class WeakrefFunctions {
  private WeakrefFunctions() {}

  @Method(
      value = "getweakrefcount(object, /)",
      doc = "Return the number of weak references to 'object'.")
  static int count(PyObject object) {
    return Referents.to(object).size();
  }

  @Method(
      value = "getweakrefs(object, /)",
      doc = "Return a list of all weak reference objects pointing to 'object'.")
  static PyObject all(PyObject object) {
    return new PyList(Referents.to(object).toArray(PyObject.NO_ARGS));
  }

  @Method(
      value = "proxy(object, callback=None, /)",
      doc = "Create a proxy object that weakly references 'object'.")
  static PyObject proxy(PyObject object, PyObject callback) {
    return WeakProxy.make(object, callback == PyNone.NONE ? null : callback);
  }

  @Method(
      value = "_remove_dead_weakref(dct, key, /)",
      doc = "Remove the key from the dict if its value is a dead weak reference.")
  static void removeDead(PyObject dict, PyObject key) {
    if (!(dict instanceof DictLayout mapping)) {
      throw Errors.typeError(
          "_remove_dead_weakref() argument 1 must be dict, not " + dict.type().name());
    }
    if (mapping.get(key) instanceof WeakObject reference && reference.target() == null) {
      mapping.remove(key);
    }
  }
}
