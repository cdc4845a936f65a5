package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PySimpleNamespace;
import dev.krait.runtime.text.PyStr;

/**
 * {@code importlib}'s own modules, {@code _frozen_importlib} and {@code
 * _frozen_importlib_external}: the library's, loaded when a program first looks at a finder, a
 * loader or a {@code ModuleSpec}.
 */
final class Bootstrap {
  /** The {@code co_filename} of the two, by which tracebacks leave them out. */
  static final String CORE_FILE = "<frozen importlib._bootstrap>";

  static final String EXTERNAL_FILE = "<frozen importlib._bootstrap_external>";

  private static volatile boolean loading;
  private static volatile PyModule external;
  private static PyModule core;

  private Bootstrap() {}

  /** Whether the two are being loaded by this or another thread. */
  static boolean isLoading() {
    return loading;
  }

  /** {@code _frozen_importlib}. */
  static PyModule core() {
    load();
    return core;
  }

  /** {@code _frozen_importlib_external}. */
  static PyModule external() {
    load();
    return external;
  }

  /** Whether a module is one of the two, which then is loaded. */
  static boolean provides(String name) {
    if (!name.startsWith("_frozen_importlib")) {
      return false;
    }
    load();
    return name.equals("_frozen_importlib") || name.equals("_frozen_importlib_external");
  }

  /** Makes sure that they are loaded. */
  static void load() {
    if (external == null) {
      synchronized (Bootstrap.class) {
        if (external == null && !loading) {
          loadNow();
        }
      }
    }
  }

  private static void loadNow() {
    PyDict sys = SysModule.DICT;
    PyObject ownMetaPath = sys.get("meta_path");
    PyObject ownHooks = sys.get("path_hooks");
    loading = true;
    try {
      PyList metaPath = new PyList();
      PyList hooks = new PyList();
      sys.put("meta_path", metaPath);
      sys.put("path_hooks", hooks);
      core = module("_frozen_importlib");
      run(core, "importlib._bootstrap", CORE_FILE);
      core.attr("_install").call2(SysModule.module(), Imports.importModule("_imp"));
      PyModule files = module("_frozen_importlib_external");
      run(files, "importlib._bootstrap_external", EXTERNAL_FILE);
      core.attr("_install_external_importers").call0();
      PyModule ours = new PyModule("_krait_importlib");
      run(ours, "_krait_importlib", EXTERNAL_FILE);
      ours.attr("install").call2(core, files);
      MetaPath.remember(metaPath, hooks);
      if (ownMetaPath != null) {
        sys.put("meta_path", ownMetaPath);
      }
      if (ownHooks != null) {
        sys.put("path_hooks", ownHooks);
      }
      external = files;
    } finally {
      loading = false;
    }
  }

  private static PyModule module(String name) {
    PyModule module = new PyModule(name);
    module.dict().put("__builtins__", BuiltinModules.builtins().dict());
    Imports.modules().put(name, module);
    return module;
  }

  private static void run(PyModule module, String name, String filename) {
    ModuleIndex.Entry entry = Library.find(name);
    if (entry == null) {
      throw Errors.of(
          ExceptionTypes.IMPORT_ERROR,
          "importlib needs the library: add the artifact dev.krait:krait-stdlib to the class path");
    }
    CompiledModules.load(Library.className(entry), module.dict(), filename).run();
  }

  // ---- what modules loaded without importlib show ----

  /** {@code BuiltinImporter} or {@code FrozenImporter}. */
  static PyObject importer(Kind kind) {
    return core().attr(kind == Kind.FROZEN ? "FrozenImporter" : "BuiltinImporter");
  }

  /** {@code SourceFileLoader(name, file)}. */
  static PyObject sourceLoader(String name, String file) {
    return external().attr("SourceFileLoader").call2(PyStr.of(name), PyStr.of(file));
  }

  /** {@code NamespaceLoader} of a package. */
  static PyObject namespaceLoader(String name, PyObject path) {
    return external()
        .attr("NamespaceLoader")
        .call3(PyStr.of(name), path, external().attr("PathFinder").attr("_get_spec"));
  }

  /** {@code _NamespacePath} of a package. */
  static PyObject namespacePath(String name, PyObject portions) {
    return external()
        .attr("_NamespacePath")
        .call3(PyStr.of(name), portions, external().attr("PathFinder").attr("_get_spec"));
  }

  /** {@code ModuleSpec} of a module. */
  static PyObject spec(String name, Kind kind, String file, PyModule module) {
    PyObject origin =
        switch (kind) {
          case BUILTIN -> PyStr.of("built-in");
          case FROZEN -> PyStr.of("frozen");
          default -> file == null ? PyNone.NONE : PyStr.of(file);
        };
    load();
    PyObject loader = module.attrOrNull("__loader__");
    PyObject spec =
        core()
            .attr("ModuleSpec")
            .callN(
                new PyObject[] {PyStr.of(name), loader == null ? PyNone.NONE : loader, origin},
                new String[] {"origin"});
    PyObject path = module.dict().get("__path__");
    if (path != null) {
      spec.setAttr("submodule_search_locations", path);
    }
    if (kind == Kind.FROZEN) {
      PyObject state = PySimpleNamespace.TYPE.call0();
      state.setAttr("filename", PyStr.of(file));
      state.setAttr("origname", PyStr.of(name));
      spec.setAttr("loader_state", state);
    }
    if (kind == Kind.SOURCE || kind == Kind.LIBRARY) {
      spec.setAttr("has_location", PyBool.TRUE);
      spec.setAttr("cached", PyStr.of(SourceFiles.cached(file)));
    }
    if (module.dict().get("__spec__") instanceof SpecObject own && own.isInitializing()) {
      spec.setAttr("_initializing", PyBool.TRUE);
    }
    return spec;
  }
}
