package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.imports.PathSearch;
import dev.krait.runtime.module.imports.SourceFiles;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.concurrent.locks.ReentrantLock;

/** The import system as emitted code calls it (reference, chapter 5). */
public final class Imports {
  /** {@code sys.modules}. */
  private static final PyDict MODULES = new PyDict();

  private static final ReentrantLock LOCK = new ReentrantLock();

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
    return known != null && known != PyNone.NONE ? known : load(name);
  }

  private static PyObject load(String name) {
    if (name.isEmpty()) {
      throw Errors.valueError("Empty module name");
    }
    LOCK.lock();
    try {
      PyObject parent = null;
      int dot = name.lastIndexOf('.');
      if (dot >= 0) {
        parent = importModule(name.substring(0, dot));
      }
      PyObject known = MODULES.get(name);
      if (known == PyNone.NONE) {
        throw notFound("import of " + name + " halted; None in sys.modules", name);
      }
      if (known != null) {
        return known;
      }
      PyObject module = find(name, parent);
      if (parent != null) {
        parent.setAttr(name.substring(dot + 1), module);
      }
      return module;
    } finally {
      LOCK.unlock();
    }
  }

  private static PyObject find(String name, PyObject parent) {
    PyObject path = null;
    if (parent != null) {
      path = parent.attrOrNull("__path__");
      if (path == null && !BuiltinModules.names().contains(name)) {
        String parentName = name.substring(0, name.lastIndexOf('.'));
        throw notFound(
            "No module named '" + name + "'; '" + parentName + "' is not a package", name);
      }
    }
    PathSearch.Located located = PathSearch.find(name, path);
    if (located == null) {
      throw notFound("No module named '" + name + "'", name);
    }
    if (located.found().kind() == ModuleFinder.Kind.BUILTIN) {
      PyModule builtin = BuiltinModules.make(name);
      MODULES.put(name, builtin);
      return builtin;
    }
    return execute(name, located);
  }

  /** Makes the module, makes it known, runs its body; forgets it again if that raises. */
  private static PyObject execute(String name, PathSearch.Located located) {
    ModuleFinder.Found found = located.found();
    PyModule module = new PyModule(name);
    PyDict dict = module.dict();
    int dot = name.lastIndexOf('.');
    String parent = dot < 0 ? "" : name.substring(0, dot);
    dict.put("__doc__", PyNone.NONE);
    dict.put("__package__", PyStr.of(located.path() != null ? name : parent));
    dict.put("__loader__", PyNone.NONE);
    dict.put("__spec__", PyNone.NONE);
    if (located.path() != null) {
      dict.put("__path__", located.path());
    }
    if (found.file() != null) {
      dict.put("__file__", PyStr.of(found.file()));
      dict.put("__cached__", PyStr.of(SourceFiles.cached(found.file())));
    }
    dict.put("__builtins__", BuiltinModules.builtins());
    MODULES.put(name, module);
    try {
      if (found.body() != null) {
        found.body().accept(module);
      }
    } catch (RuntimeException | Error e) {
      MODULES.remove(name);
      throw e;
    }
    PyObject replaced = MODULES.get(name);
    return replaced == null ? module : replaced;
  }

  private static PyException notFound(String message, String name) {
    PyException error = Errors.of(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message);
    error.value().setField("msg", PyStr.of(message));
    error.value().setField("name", PyStr.of(name));
    return error;
  }

  // ---- from … import ----

  /** {@code from module import name}: the attribute, else the submodule. */
  public static PyObject importFrom(PyObject module, String name) {
    PyObject value = module.attrOrNull(name);
    if (value != null) {
      return value;
    }
    String moduleName = text(module.attrOrNull("__name__"));
    if (moduleName != null) {
      String submodule = moduleName + "." + name;
      value = MODULES.get(submodule);
      if (value != null) {
        return value;
      }
      if (module.attrOrNull("__path__") != null) {
        try {
          return importModule(submodule);
        } catch (PyException e) {
          boolean absent =
              e.matches(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                  && submodule.equals(text(e.value().field("name")));
          if (!absent) {
            throw e;
          }
        }
      }
    }
    throw cannotImport(module, moduleName, name);
  }

  private static PyException cannotImport(PyObject module, String moduleName, String name) {
    String file = text(module.attrOrNull("__file__"));
    String from = moduleName == null ? "<unknown module name>" : moduleName;
    String message =
        "cannot import name '"
            + name
            + "' from '"
            + from
            + "' ("
            + (file == null ? "unknown location" : file)
            + ")";
    PyException error = Errors.of(ExceptionTypes.IMPORT_ERROR, message);
    error.value().setField("msg", PyStr.of(message));
    error.value().setField("name", PyStr.of(from));
    error.value().setField("name_from", PyStr.of(name));
    if (file != null) {
      error.value().setField("path", PyStr.of(file));
    }
    return error;
  }

  /** {@code from module import *}: what {@code __all__} names, else all public names. */
  public static void importStar(PyObject module, PyDict namespace) {
    PyObject all = module.attrOrNull("__all__");
    PyObject names = all == null ? module.attr("__dict__") : all;
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
        namespace.put(attribute, all == null ? module.attr(attribute) : member(module, attribute));
      }
    }
  }

  /** A name of {@code __all__} may be a submodule that is not imported yet. */
  private static PyObject member(PyObject module, String name) {
    PyObject value = module.attrOrNull(name);
    if (value == null && module.attrOrNull("__path__") != null) {
      try {
        return importFrom(module, name);
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.IMPORT_ERROR)) {
          throw e;
        }
      }
    }
    return value == null ? module.attr(name) : value;
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
    String base = text(declared);
    if (base == null) {
      if (declared != null && declared != PyNone.NONE) {
        throw Errors.typeError("package must be a string");
      }
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
    if (module.attrOrNull("__path__") == null) {
      return;
    }
    PyObject names = fromList.iter();
    for (PyObject name = names.next(); name != null; name = names.next()) {
      String member = text(name);
      if (member != null && !member.equals("*") && module.attrOrNull(member) == null) {
        try {
          importFrom(module, member);
        } catch (PyException e) {
          if (!e.matches(ExceptionTypes.IMPORT_ERROR)) {
            throw e;
          }
        }
      }
    }
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
