package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The import statement (reference, 7.11). */
public final class ImportSupport {
  private ImportSupport() {}

  /** {@code import a.b} gives {@code a}. */
  public static PyObject importTop(PyDict globals, String name) {
    PyObject module = Imports.importModule(name);
    int dot = name.indexOf('.');
    return dot < 0 ? module : Imports.importModule(name.substring(0, dot));
  }

  /** {@code import a.b as c} gives {@code a.b}. */
  public static PyObject importLeaf(PyDict globals, String name) {
    return Imports.importModule(name);
  }

  /** The module of {@code from ..name import names}; {@code level} counts the dots. */
  public static PyObject importFrom(PyDict globals, String name, int level, String... names) {
    return Imports.importModule(level == 0 ? name : Imports.resolve(globals, level, name));
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
