package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.imports.ModuleErrors;
import dev.krait.runtime.module.imports.ModuleSearch;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.List;

/** The import system as emitted code calls it (reference, chapter 5). */
public final class Imports {
  /** {@code sys.modules}. */
  private static final PyDict MODULES = new PyDict();

  private Imports() {}

  /** {@code sys.modules}. */
  public static PyDict modules() {
    return MODULES;
  }

  /**
   * The module of a full name: from {@code sys.modules}, else imported, its parents first. {@code
   * import a.b as c} binds what this answers for {@code a.b}, {@code import a.b} what it answers
   * for {@code a} afterwards.
   */
  public static PyObject importModule(String name) {
    PyObject known = MODULES.get(name);
    if (known == null || known == PyNone.NONE) {
      return ModuleSearch.load(name);
    }
    ModuleSearch.awaitOthers(name);
    return known;
  }

  // ---- from … import ----

  /** {@code from module import name}: the attribute, else the submodule if it is loaded. */
  public static PyObject importFrom(PyObject module, String name) {
    PyObject value = module.attrOrNull(name);
    if (value != null) {
      return value;
    }
    String moduleName = text(module.attrOrNull("__name__"));
    if (moduleName != null) {
      value = MODULES.get(moduleName + "." + name);
      if (value != null) {
        return value;
      }
    }
    throw ModuleErrors.cannotImport(module, moduleName, name);
  }

  /**
   * Imports the submodules that {@code from package import names} means, as far as they are no
   * attributes yet.
   */
  public static void importSubmodules(PyObject module, String... names) {
    PyObject path = module.attrOrNull("__path__");
    if (path == null) {
      return;
    }
    for (String name : names) {
      if (name.equals("*")) {
        PyObject all = module.attrOrNull("__all__");
        if (all != null) {
          importListed(module, all);
        }
      } else {
        importSubmodule(module, name);
      }
    }
  }

  private static void importListed(PyObject module, PyObject list) {
    PyObject names = list.iter();
    for (PyObject name = names.next(); name != null; name = names.next()) {
      String text = text(name);
      if (text == null) {
        throw Errors.typeError(
            "Item in "
                + module.attr("__name__").str()
                + ".__all__ must be str, not "
                + name.type().name());
      }
      if (!text.equals("*")) {
        importSubmodule(module, text);
      }
    }
  }

  private static void importSubmodule(PyObject module, String name) {
    if (module.attrOrNull(name) != null) {
      return;
    }
    String full = module.attr("__name__").str() + "." + name;
    try {
      importModule(full);
    } catch (PyException e) {
      // Another module that it imports may be what is missing.
      boolean absent =
          e.matches(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
              && full.equals(text(e.value().field("name")))
              && MODULES.get(full) != PyNone.NONE;
      if (!absent) {
        throw e;
      }
    }
  }

  /** {@code from module import *}: what {@code __all__} names, else all public names. */
  public static void importStar(PyObject module, PyObject namespace) {
    PyObject all = module.attrOrNull("__all__");
    PyObject names = all == null ? namesOf(module) : all;
    PyObject iterator = names.iter();
    for (PyObject name = iterator.next(); name != null; name = iterator.next()) {
      String attribute = text(name);
      if (attribute == null) {
        throw Errors.typeError(
            (all == null ? "Key in " : "Item in ")
                + module.attr("__name__").str()
                + (all == null ? ".__dict__" : ".__all__")
                + " must be str, not "
                + name.type().name());
      }
      if (all != null || !attribute.startsWith("_")) {
        if (namespace instanceof PyDict dict) {
          dict.put(attribute, module.attr(attribute));
        } else {
          namespace.setItem(name, module.attr(attribute));
        }
      }
    }
  }

  /** The keys of a module's namespace; attributes that were put off are none for {@code *}. */
  private static PyObject namesOf(PyObject module) {
    return PyList.TYPE.call1(module instanceof PyModule own ? own.dict() : module.attr("__dict__"));
  }

  // ---- relative imports ----

  /** The full name for {@code from ..name import}: {@code level} dots seen from a module. */
  public static String resolve(PyDict globals, int level, String name) {
    String base = packageOf(globals);
    for (int i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw Errors.of(
            ExceptionTypes.IMPORT_ERROR, "attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  private static String packageOf(PyDict globals) {
    PyObject declared = globals.get("__package__");
    PyObject spec = globals.get("__spec__");
    String base = text(declared);
    if (base == null && declared != null && declared != PyNone.NONE) {
      throw Errors.typeError("package must be a string");
    }
    if (base == null && spec != null && spec != PyNone.NONE) {
      base = text(spec.attr("parent"));
      if (base == null) {
        throw Errors.typeError("__spec__.parent must be a string");
      }
    }
    if (base == null) {
      ModuleErrors.warn(
          "can't resolve package from __spec__ or __package__, falling back on __name__ and"
              + " __path__",
          ExceptionTypes.IMPORT_WARNING);
      PyObject name = globals.get("__name__");
      if (name == null) {
        throw Errors.keyError(PyStr.of("'__name__' not in globals"));
      }
      base = text(name);
      if (base == null) {
        throw Errors.typeError("__name__ must be a string");
      }
      if (globals.get("__path__") == null) {
        int dot = base.lastIndexOf('.');
        base = dot < 0 ? "" : base.substring(0, dot);
      }
    }
    if (base.isEmpty()) {
      throw Errors.of(
          ExceptionTypes.IMPORT_ERROR, "attempted relative import with no known parent package");
    }
    return base;
  }

  /**
   * {@code __import__}: the top-level package, or the module itself if there is a list of names.
   */
  static PyObject importName(String name, PyDict globals, PyObject fromList, int level) {
    if (level < 0) {
      throw Errors.valueError("level must be >= 0");
    }
    if (level > 0 && globals == null) {
      throw Errors.keyError(PyStr.of("'__name__' not in globals"));
    }
    String full = level == 0 ? name : resolve(globals, level, name);
    PyObject module = importModule(full);
    if (fromList != null && fromList != PyNone.NONE && fromList.isTrue()) {
      importMembers(module, fromList);
      return module;
    }
    int dot = name.indexOf('.');
    if (dot < 0) {
      return module;
    }
    return importModule(full.substring(0, full.length() - (name.length() - dot)));
  }

  private static void importMembers(PyObject module, PyObject fromList) {
    List<String> members = new ArrayList<>();
    PyObject names = fromList.iter();
    for (PyObject name = names.next(); name != null; name = names.next()) {
      String member = text(name);
      if (member == null) {
        throw Errors.typeError("Item in ``from list'' must be str, not " + name.type().name());
      }
      members.add(member);
    }
    importSubmodules(module, members.toArray(new String[0]));
  }

  private static String text(PyObject value) {
    return value instanceof StrLayout text ? text.exact().toString() : null;
  }

  /** The namespace of the module that was loaded from a file; null if none was. */
  public static PyDict globalsOf(String filename) {
    PyObject keys = MODULES.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      if (MODULES.get(key) instanceof PyModule module
          && filename.equals(text(module.dict().get("__file__")))) {
        return module.dict();
      }
    }
    PyObject main = MODULES.get("__main__");
    return main instanceof PyModule module && filename.startsWith("<") ? module.dict() : null;
  }
}
