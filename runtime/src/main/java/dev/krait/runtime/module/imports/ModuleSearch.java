package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.ModuleFinder;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * Finds and loads a module that is not in {@code sys.modules}, as {@code importlib} does it, which
 * does it itself once a program has changed how modules are found.
 */
public final class ModuleSearch {
  private ModuleSearch() {}

  /** Waits for another thread that is importing a module. */
  public static void awaitOthers(String name) {
    ModuleLocks.await(name);
  }

  /** The module of a full name, loaded now. */
  public static PyObject load(String name) {
    if (name.isEmpty()) {
      throw Errors.valueError("Empty module name");
    }
    if (Bootstrap.provides(name)) {
      return Imports.modules().get(name);
    }
    if (!MetaPath.isOriginal()) {
      return byMachinery(name);
    }
    boolean locked = ModuleLocks.acquire(name);
    try {
      PyObject known = Imports.modules().get(name);
      if (known == PyNone.NONE) {
        throw ModuleErrors.notFound("import of " + name + " halted; None in sys.modules", name);
      }
      return known != null ? known : find(name);
    } finally {
      if (locked) {
        ModuleLocks.release(name);
      }
    }
  }

  private static PyObject byMachinery(String name) {
    Bootstrap.load();
    PyObject core = Bootstrap.core();
    try {
      return core.attr("_find_and_load").call2(PyStr.of(name), core.attr("_gcd_import"));
    } catch (PyException e) {
      throw MachineryFrames.removed(e);
    }
  }

  private static PyObject find(String name) {
    PyDict modules = Imports.modules();
    if (FrozenModules.isPartOfOs(name) && modules.get("os") == null) {
      Imports.importModule("os");
      return modules.get(name);
    }
    int dot = name.lastIndexOf('.');
    PyObject parent = null;
    PyObject path = null;
    if (dot >= 0) {
      String parentName = name.substring(0, dot);
      parent = modules.get(parentName);
      if (parent == null || parent == PyNone.NONE) {
        Imports.importModule(parentName);
        parent = modules.get(parentName);
      }
      // The parent may have imported it.
      PyObject known = modules.get(name);
      if (known != null) {
        return known;
      }
      if (parent == null) {
        throw Errors.keyError(PyStr.of(parentName));
      }
      // The parent may also have changed how modules are found.
      if (!MetaPath.isOriginal()) {
        return byMachinery(name);
      }
      path = parent.attrOrNull("__path__");
      if (path == null && !BuiltinModules.names().contains(name)) {
        throw ModuleErrors.notFound(
            "No module named '" + name + "'; '" + parentName + "' is not a package", name);
      }
    }
    PathSearch.Located located =
        path == null && dot >= 0 ? PathSearch.builtin() : PathSearch.find(name, path);
    if (located == null) {
      throw ModuleErrors.notFound("No module named " + PyStr.of(name).repr(), name);
    }
    if (located.found().kind() == ModuleFinder.Kind.ARCHIVE) {
      return byMachinery(name);
    }
    PathSearch.Located place = located;
    PyObject module =
        name.equals("site")
            ? SiteImport.without(() -> ModuleLoading.load(name, place))
            : ModuleLoading.load(name, place);
    if (parent != null) {
      bind(modules.get(name.substring(0, dot)), name.substring(dot + 1), module);
    }
    return module;
  }

  /** Makes a submodule an attribute of its package. */
  private static void bind(PyObject parent, String child, PyObject module) {
    if (parent == null) {
      return;
    }
    try {
      parent.setAttr(child, module);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      ModuleErrors.warn(
          "Cannot set an attribute on "
              + parent.attr("__name__").repr()
              + " for child module "
              + PyStr.of(child).repr(),
          ExceptionTypes.IMPORT_WARNING);
    }
  }
}
