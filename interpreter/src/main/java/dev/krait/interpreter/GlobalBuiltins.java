package dev.krait.interpreter;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** What {@code __builtins__} of a namespace says: a module, a mapping, or nothing. */
final class GlobalBuiltins {
  private GlobalBuiltins() {}

  /** Whether they are those of the module {@code builtins}. */
  static boolean areStandard(PyDict globals) {
    return of(globals) == Builtins.NAMESPACE;
  }

  /** The built-in object of a name; null if there is none. */
  static PyObject get(PyDict globals, String name) {
    PyObject builtins = of(globals);
    if (builtins instanceof DictLayout dict && builtins.type() == PyDict.TYPE) {
      return dict.get(name);
    }
    try {
      return builtins.getItem(PyStr.of(name));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  private static PyObject of(PyDict globals) {
    PyObject builtins = globals.get("__builtins__");
    if (builtins == null) {
      return Builtins.NAMESPACE;
    }
    return builtins instanceof PyModule module ? module.dict() : builtins;
  }
}
