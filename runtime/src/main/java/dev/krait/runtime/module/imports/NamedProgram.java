package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.function.Consumer;

/** Runs a module as the main program, as {@code -m} does (PEP 338). */
public final class NamedProgram {
  private NamedProgram() {}

  /** Runs the module of this name, or {@code __main__} of the package of this name. */
  public static void run(String module) {
    String name = module;
    PathSearch.Located location = locate(name);
    if (location != null && location.path() != null) {
      name = module + ".__main__";
      location = locate(name);
      if (location == null || location.path() != null) {
        throw exit(
            "No module named %s; '%s' is a package and cannot be directly executed", name, module);
      }
    }
    if (location != null && location.found().kind() == Kind.ARCHIVE) {
      ArchiveProgram.run(module, true);
      return;
    }
    if (location == null || location.found().file() == null) {
      boolean builtin = BuiltinModules.names().contains(name);
      throw exit("No %s %s", builtin ? "code object available for" : "module named", name);
    }
    String file = location.found().file();
    setProgramName(file);
    PyModule main = Launcher.mainModule(file);
    MainModule.describeNamed(main, name, file, location.found().kind());
    Consumer<PyModule> body = location.found().body();
    RunpyFrames.around(() -> body.accept(main));
  }

  /** Imports the packages around a module, then looks for it in the last of them. */
  private static PathSearch.Located locate(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return PathSearch.find(name, null);
    }
    PyObject path;
    try {
      path = Imports.importModule(name.substring(0, dot)).attrOrNull("__path__");
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.MODULE_NOT_FOUND_ERROR)) {
        throw exit(
            "Error while finding module specification for '%s' (ModuleNotFoundError: %s)",
            name, e.value().str());
      }
      throw e;
    }
    return path == null ? null : PathSearch.find(name, path);
  }

  private static PyException exit(String message, Object... values) {
    PyStr text = PyStr.of("krait: " + message.formatted(values));
    return new PyException((PyBaseException) ExceptionTypes.SYSTEM_EXIT.call1(text));
  }

  private static void setProgramName(String file) {
    if (SysModule.get("argv") instanceof PyList argv && argv.len() > 0) {
      argv.setItem(0, PyStr.of(file));
    }
  }
}
