package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyObject;

/** Tells whether a program changed how modules are found. */
final class MetaPath {
  private static PyObject[] finders;
  private static PyObject[] hooks;

  private MetaPath() {}

  /** Remembers what stands there before the program changes it. */
  static void remember(PyList metaPath, PyList pathHooks) {
    finders = elements(metaPath);
    hooks = elements(pathHooks);
  }

  private static PyObject[] elements(PyList list) {
    PyObject[] elements = new PyObject[list.len()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = list.getItem(i);
    }
    return elements;
  }

  /** Whether {@code sys.meta_path} and {@code sys.path_hooks} are as they were. */
  static boolean isOriginal() {
    if (Bootstrap.isLoading()) {
      return true;
    }
    return holds(SysModule.DICT.get("meta_path"), finders)
        && holds(SysModule.DICT.get("path_hooks"), hooks);
  }

  private static boolean holds(PyObject list, PyObject[] original) {
    if (original == null) {
      return list == null;
    }
    if (!(list instanceof PyList present) || present.len() != original.length) {
      return false;
    }
    for (int i = 0; i < original.length; i++) {
      if (present.getItem(i) != original[i]) {
        return false;
      }
    }
    return true;
  }
}
