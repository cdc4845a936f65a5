package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The import statement (reference, 7.11). */
public final class ImportSupport {
  private ImportSupport() {}

  /** {@code import a.b} gives {@code a}. */
  public static PyObject importTop(PyDict globals, String name) {
    if (isReplaced()) {
      return byHook(globals, name, PyNone.NONE, 0);
    }
    PyObject module = Imports.importModule(name);
    int dot = name.indexOf('.');
    return dot < 0 ? module : Imports.importModule(name.substring(0, dot));
  }

  /** {@code import a.b as c} gives {@code a.b}. */
  public static PyObject importLeaf(PyDict globals, String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return importTop(globals, name);
    }
    PyObject module = importTop(globals, name);
    for (String part : name.substring(dot + 1).split("\\.")) {
      module = Imports.importFrom(module, part);
    }
    return module;
  }

  /** The module of {@code from ..name import names}; {@code level} counts the dots. */
  public static PyObject importFrom(PyDict globals, String name, int level, String... names) {
    if (isReplaced()) {
      PyObject[] list = new PyObject[names.length];
      for (int i = 0; i < list.length; i++) {
        list[i] = PyStr.of(names[i]);
      }
      return byHook(globals, name, PyTuple.of(list), level);
    }
    PyObject module =
        Imports.importModule(level == 0 ? name : Imports.resolve(globals, level, name));
    Imports.importSubmodules(module, names);
    return module;
  }

  /** Whether a program put a function of its own in the place of {@code __import__}. */
  private static boolean isReplaced() {
    return Hook.CELL.own() != Hook.ORIGINAL;
  }

  private static PyObject byHook(PyDict globals, String name, PyObject names, int level) {
    PyObject hook = Hook.CELL.own();
    if (hook == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "__import__ not found");
    }
    return hook.callN(
        new PyObject[] {PyStr.of(name), globals, PyNone.NONE, names, PyInt.of(level)},
        PyObject.NO_NAMES);
  }

  /** {@code builtins.__import__}. */
  private static final class Hook {
    private static final GlobalCell CELL = Builtins.NAMESPACE.cell("__import__", null);
    private static final PyObject ORIGINAL = CELL.own();
  }

  /** {@code from module import name}. */
  public static PyObject importName(PyObject module, PyStr name) {
    return Imports.importFrom(module, name.toString());
  }

  /** {@code from module import *}. */
  public static PyObject importStar(PyDict globals, PyObject module) {
    Imports.importStar(module, globals);
    return PyNone.NONE;
  }
}
