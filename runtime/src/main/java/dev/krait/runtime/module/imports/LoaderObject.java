package dev.krait.runtime.module.imports;

import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.object.DeferredInstance;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import java.util.function.Supplier;

/**
 * {@code __loader__} of a module that was loaded without {@code importlib}: it becomes a loader
 * when a program looks at it.
 */
final class LoaderObject extends DeferredInstance {
  private final String name;
  private final String file;
  private final PyObject path;

  private LoaderObject(String name, String file, PyObject path) {
    this.name = name;
    this.file = file;
    this.path = path;
  }

  /** Of a module from a source. */
  static LoaderObject ofSource(String name, String file) {
    return new LoaderObject(name, file, null);
  }

  /** Of a namespace package. */
  static LoaderObject ofNamespace(String name, PyObject path) {
    return new LoaderObject(name, null, path);
  }

  /** Gives a module the class that loads all modules of its kind, once a program looks at it. */
  static void deferImporter(PyModule module, Kind kind) {
    module.dict().remove("__loader__");
    module.defer("__loader__", new Importer(kind));
  }

  @Override
  protected PyObject create() {
    return path == null
        ? Bootstrap.sourceLoader(name, file)
        : Bootstrap.namespaceLoader(name, path);
  }

  /** A class rather than a lambda, since every start needs it. */
  private record Importer(Kind kind) implements Supplier<PyObject> {
    @Override
    public PyObject get() {
      return Bootstrap.importer(kind);
    }
  }
}
