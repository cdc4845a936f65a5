package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.ModuleFinder.Found;
import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Makes modules and runs their bodies (reference, 5.4). */
final class ModuleLoading {
  private ModuleLoading() {}

  /** Makes a module known and runs its body; forgets it again if that raises. */
  static PyObject load(String name, PathSearch.Located located) {
    Found found = located.found();
    if (found.kind() == Kind.BUILTIN) {
      return builtin(name);
    }
    PyModule module = new PyModule(name);
    SpecObject spec = describe(module, name, located);
    PyDict modules = Imports.modules();
    spec.setInitializing(true);
    modules.put(name, module);
    try {
      if (found.body() != null) {
        found.body().accept(module);
      }
    } catch (RuntimeException | Error e) {
      modules.remove(name);
      throw e;
    } finally {
      spec.setInitializing(false);
    }
    PyObject result = modules.remove(name);
    if (result == null) {
      throw Errors.keyError(PyStr.of(name));
    }
    modules.put(name, result);
    return result;
  }

  /** A module written in Java. */
  static PyModule builtin(String name) {
    PyModule module = BuiltinModules.make(name);
    describeBuiltin(module, name);
    Imports.modules().put(name, module);
    return module;
  }

  /** Gives a module written in Java what every module has. */
  static void describeBuiltin(PyModule module, String name) {
    PyDict dict = module.dict();
    PyObject spec = dict.get("__spec__");
    if (spec == null || spec == PyNone.NONE) {
      dict.put("__package__", PyStr.of(name.substring(0, Math.max(0, name.lastIndexOf('.')))));
      dict.put("__spec__", new SpecObject(name, Kind.BUILTIN, null, module));
      LoaderObject.deferImporter(module, Kind.BUILTIN);
    }
  }

  private static SpecObject describe(PyModule module, String name, PathSearch.Located located) {
    Found found = located.found();
    PyDict dict = module.dict();
    SpecObject spec = new SpecObject(name, found.kind(), found.file(), module);
    PyObject path =
        found.kind() == Kind.NAMESPACE ? new NamespacePath(name, located.path()) : located.path();
    dict.put("__doc__", PyNone.NONE);
    dict.put(
        "__package__",
        PyStr.of(path != null ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')))));
    if (found.kind() == Kind.FROZEN) {
      LoaderObject.deferImporter(module, Kind.FROZEN);
    } else {
      dict.put("__loader__", loader(name, found, path));
    }
    dict.put("__spec__", spec);
    if (found.kind() == Kind.NAMESPACE) {
      dict.put("__file__", PyNone.NONE);
    }
    if (path != null) {
      dict.put("__path__", path);
    }
    if (found.file() != null) {
      dict.put("__file__", PyStr.of(found.file()));
      if (found.kind() != Kind.FROZEN) {
        dict.put("__cached__", PyStr.of(SourceFiles.cached(found.file())));
      }
    }
    if (found.kind() != Kind.NAMESPACE) {
      dict.put("__builtins__", BuiltinModules.builtins().dict());
    }
    return spec;
  }

  private static PyObject loader(String name, Found found, PyObject path) {
    return found.kind() == Kind.NAMESPACE
        ? LoaderObject.ofNamespace(name, path)
        : LoaderObject.ofSource(name, found.file());
  }
}
