package dev.krait.runtime.module.imports;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The errors of modules that lack something, which guess at the reason. */
public final class ModuleErrors {
  private static final String CIRCULAR = " (most likely due to a circular import)";

  private ModuleErrors() {}

  /** A warning of the import system. */
  public static void warn(String message, PyType category) {
    Imports.importModule("_warnings").attr("warn").call2(PyStr.of(message), category);
  }

  /** {@code ModuleNotFoundError}. */
  static PyException notFound(String message, String name) {
    PyException error = Errors.of(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message);
    error.value().setField("msg", PyStr.of(message));
    error.value().setField("name", PyStr.of(name));
    return error;
  }

  /** {@code module.name} where there is none. */
  public static PyException noAttribute(PyModule module, String name) {
    PyObject own = module.dict().get("__name__");
    String attribute = " has no attribute '" + name + "'";
    if (!(own instanceof StrLayout text)) {
      return Errors.attributeError(module, name, "module" + attribute);
    }
    String moduleName = text.exact().toString();
    return Errors.attributeError(module, name, attributeText(module, moduleName, name, attribute));
  }

  private static String attributeText(
      PyModule module, String moduleName, String name, String attribute) {
    String plain = "module '" + moduleName + "'";
    PyObject spec = module.dict().get("__spec__");
    if (spec == null || spec == PyNone.NONE) {
      return plain + attribute;
    }
    String origin = location(spec);
    boolean shadows = origin != null && isInProgramFolder(origin);
    if (shadows && BuiltinModules.isStandardModule(moduleName)) {
      return plain + attribute + standardShadowed(origin, moduleName);
    }
    if (isInitializing(spec)) {
      if (shadows) {
        return plain + attribute + possiblyShadowed(origin);
      }
      String from = origin == null ? "" : " from '" + origin + "'";
      return "partially initialized " + plain + from + attribute + CIRCULAR;
    }
    return ModuleLocks.isHeld(moduleName + "." + name)
        ? "cannot access submodule '" + name + "' of " + plain + CIRCULAR
        : plain + attribute;
  }

  /** {@code from module import name} where there is none. */
  public static PyException cannotImport(PyObject module, String moduleName, String name) {
    String from = moduleName == null ? "<unknown module name>" : moduleName;
    PyObject spec = module.attrOrNull("__spec__");
    String origin = spec == null || spec == PyNone.NONE ? null : location(spec);
    boolean shadows = origin != null && isInProgramFolder(origin);
    if (origin == null
        && module instanceof PyModule loaded
        && loaded.dict().get("__file__") instanceof StrLayout file) {
      origin = file.exact().toString();
    }
    String start = "cannot import name " + quoted(name) + " from ";
    String message;
    if (shadows && BuiltinModules.isStandardModule(from)) {
      message = start + quoted(from) + standardShadowed(origin, from);
    } else if (spec != null && spec != PyNone.NONE && isInitializing(spec)) {
      message =
          shadows
              ? start + quoted(from) + possiblyShadowed(origin)
              : start
                  + "partially initialized module "
                  + quoted(from)
                  + CIRCULAR
                  + (origin == null ? "" : " (" + origin + ")");
    } else {
      message = start + quoted(from) + " (" + (origin == null ? "unknown location" : origin) + ")";
    }
    PyException error = Errors.of(ExceptionTypes.IMPORT_ERROR, message);
    error.value().setField("msg", PyStr.of(message));
    error.value().setField("name", PyStr.of(from));
    error.value().setField("name_from", PyStr.of(name));
    error.value().setField("path", origin == null ? PyNone.NONE : PyStr.of(origin));
    return error;
  }

  private static String quoted(String text) {
    return PyStr.of(text).repr().toString();
  }

  private static String standardShadowed(String origin, String name) {
    return " (consider renaming "
        + quoted(origin)
        + " since it has the same name as the standard library module named "
        + quoted(name)
        + " and prevents importing that standard library module)";
  }

  private static String possiblyShadowed(String origin) {
    return " (consider renaming "
        + quoted(origin)
        + " if it has the same name as a library you intended to import)";
  }

  /** Whether the module's file, or its package's folder, lies in {@code sys.path[0]}. */
  private static boolean isInProgramFolder(String origin) {
    int slash = origin.lastIndexOf('/');
    if (slash < 0) {
      return false;
    }
    String folder = origin.substring(0, slash);
    if (origin.endsWith("/__init__.py")) {
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
    return folder.equals(Launcher.programFolder());
  }

  private static String location(PyObject spec) {
    if (spec instanceof SpecObject deferred && !deferred.isMade()) {
      return deferred.location();
    }
    PyObject located = spec.attrOrNull("has_location");
    return located != null
            && located.isTrue()
            && spec.attrOrNull("origin") instanceof StrLayout origin
        ? origin.exact().toString()
        : null;
  }

  private static boolean isInitializing(PyObject spec) {
    if (spec instanceof SpecObject deferred && !deferred.isMade()) {
      return deferred.isInitializing();
    }
    PyObject flag = spec.attrOrNull("_initializing");
    return flag != null && flag.isTrue();
  }
}
