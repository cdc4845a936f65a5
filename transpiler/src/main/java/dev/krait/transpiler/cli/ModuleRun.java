package dev.krait.transpiler.cli;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.module.imports.MainModule;
import dev.krait.runtime.module.imports.PathSearch;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.transpiler.exec.PythonErrors;
import java.util.ArrayList;
import java.util.List;

/** {@code krait run -m MODULE}: the module's source as the main program (PEP 338). */
final class ModuleRun {
  private final Units units;
  private final RunArguments arguments;
  private final List<String> original;

  ModuleRun(Units units, RunArguments arguments, List<String> original) {
    this.units = units;
    this.arguments = arguments;
    this.original = original;
  }

  int run() {
    List<String> argv = new ArrayList<>(List.of("-m"));
    argv.addAll(arguments.arguments());
    Launcher.prepare(argv, original, RunCommand.searchPath(System.getProperty("user.dir")));
    PathSearch.addFinder(new SourceFinder(units));
    return Launcher.run(this::runModule);
  }

  private void runModule() {
    String name = arguments.target();
    PathSearch.Located location = locate(name);
    if (location != null && location.path() != null) {
      String main = name + ".__main__";
      location = locate(main);
      if (location == null || location.path() != null) {
        throw PythonErrors.exit(
            "krait: No module named "
                + main
                + "; '"
                + name
                + "' is a package and cannot be directly executed");
      }
      name = main;
    }
    if (location == null || location.found().file() == null) {
      boolean builtin = BuiltinModules.names().contains(name);
      throw PythonErrors.exit(
          "krait: No " + (builtin ? "code object available for " : "module named ") + name);
    }
    String file = location.found().file();
    setProgramName(file);
    PyModule module = Launcher.mainModule(file);
    MainModule.describeNamed(module, name, file, location.found().kind());
    location.found().body().accept(module);
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
        throw PythonErrors.exit(
            "krait: Error while finding module specification for '"
                + name
                + "' (ModuleNotFoundError: "
                + e.value().str()
                + ")");
      }
      throw e;
    }
    return path == null ? null : PathSearch.find(name, path);
  }

  private static void setProgramName(String file) {
    if (SysModule.get("argv") instanceof PyList argv && argv.len() > 0) {
      argv.setItem(0, PyStr.of(file));
    }
  }
}
