package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.ModuleFinder;
import dev.krait.runtime.module.ModuleFinder.Found;
import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.WorkingDirectory;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks for a module in CPython's order: built in, frozen, then along the path. */
public final class PathSearch {
  private static final List<ModuleFinder> FINDERS = new CopyOnWriteArrayList<>();

  private PathSearch() {}

  /** Adds a finder for folders behind those added before. */
  public static void addFinder(ModuleFinder finder) {
    FINDERS.add(finder);
  }

  /**
   * A module that was found.
   *
   * @param path {@code __path__} of a package; null for a plain module
   */
  public record Located(Found found, PyList path) {}

  /**
   * Looks for a module.
   *
   * @param path the parent package's {@code __path__}; null for {@code sys.path}
   * @return null if there is none
   */
  public static Located find(String name, PyObject path) {
    if (path == null && FrozenModules.isLinked(name)) {
      return builtin();
    }
    if (FrozenModules.isFrozen(name)) {
      return inLibrary(name, Kind.FROZEN);
    }
    PyObject entries = path == null ? SysModule.get("path") : path;
    return entries == null ? null : along(entries, name);
  }

  /** A module written in Java. */
  static Located builtin() {
    return new Located(new Found(Kind.BUILTIN, null, null, null), null);
  }

  /** Looks for the portions of a namespace package once more. */
  static Located findAgain(String name) {
    int dot = name.lastIndexOf('.');
    PyObject path = null;
    if (dot >= 0) {
      PyObject parent = Imports.modules().get(name.substring(0, dot));
      path = parent == null ? null : parent.attrOrNull("__path__");
    }
    PyObject entries = dot < 0 ? SysModule.get("path") : path;
    return entries == null ? null : along(entries, name);
  }

  /** The finders for folders. */
  static List<ModuleFinder> finders() {
    return FINDERS;
  }

  private static Located along(PyObject entries, String name) {
    PyList portions = new PyList();
    PyObject folders =
        entries instanceof NamespacePath namespace && !namespace.isMade()
            ? namespace.folders()
            : entries;
    PyObject iterator = folders.iter();
    for (PyObject entry = iterator.next(); entry != null; entry = iterator.next()) {
      if (entry instanceof StrLayout text) {
        Found found = inFolder(name, absolute(text.exact().toString()));
        if (found != null && found.kind() != Kind.NAMESPACE) {
          return located(found);
        }
        if (found != null) {
          portions.append(PyStr.of(found.folder()));
        }
      }
    }
    return portions.len() == 0
        ? null
        : new Located(new Found(Kind.NAMESPACE, null, null, null), portions);
  }

  private static String absolute(String entry) {
    if (entry.startsWith("/")) {
      return entry;
    }
    String current = WorkingDirectory.get().toString();
    return entry.isEmpty() ? current : current + "/" + entry;
  }

  private static Found inFolder(String name, String folder) {
    if (Library.holds(folder)) {
      Located located = inLibrary(name, Kind.LIBRARY);
      return located == null ? null : located.found();
    }
    for (ModuleFinder finder : FINDERS) {
      Found found = finder.find(name, folder);
      if (found != null) {
        return found;
      }
    }
    return Archives.holds(name, folder) ? new Found(Kind.ARCHIVE, null, null, null) : null;
  }

  private static Located inLibrary(String name, Kind kind) {
    if (BuiltinModules.names().contains(name)) {
      return builtin();
    }
    ModuleIndex.Entry entry = Library.find(name);
    if (entry == null) {
      return null;
    }
    String file = Library.fileOf(entry);
    String className = Library.className(entry);
    String folder = entry.isPackage() ? file.substring(0, file.lastIndexOf('/')) : null;
    return located(
        new Found(
            kind,
            file,
            folder,
            module ->
                CompiledModules.load(
                        className,
                        module.dict(),
                        kind == Kind.FROZEN ? "<frozen " + name + ">" : file)
                    .run()));
  }

  private static Located located(Found found) {
    return new Located(found, found.folder() == null ? null : new PyList(PyStr.of(found.folder())));
  }
}
