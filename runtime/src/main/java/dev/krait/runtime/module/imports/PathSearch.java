package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.ModuleFinder;
import dev.krait.runtime.module.ModuleFinder.Found;
import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks for a module in CPython's order: built in, frozen, then along the path. */
public final class PathSearch {
  /** Part of CPython's interpreter, so that no file on the path comes before them. */
  private static final Set<String> FROZEN =
      Set.of(
          "zipimport",
          "abc",
          "codecs",
          "io",
          "_collections_abc",
          "_sitebuiltins",
          "genericpath",
          "ntpath",
          "posixpath",
          "os",
          "site",
          "stat",
          "importlib.util",
          "importlib.machinery",
          "runpy",
          "__hello__",
          "__phello__",
          "__phello__.ham",
          "__phello__.ham.eggs",
          "__phello__.spam");

  /** Written in C and linked into CPython; others written in C lie in a folder of the library. */
  private static final Set<String> LINKED =
      Set.of(
          ("_abc _ast _codecs _collections _contextvars _datetime _functools _imp _io _locale"
                  + " _opcode _operator _signal _sre _stat _string _suggestions _symtable"
                  + " _sysconfig _thread _tokenize _tracemalloc _types _typing _warnings _weakref"
                  + " atexit builtins errno faulthandler gc itertools marshal posix pwd sys time")
              .split(" "));

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
    if (path == null && LINKED.contains(name) && BuiltinModules.names().contains(name)) {
      return new Located(new Found(Kind.BUILTIN, null, null, null), null);
    }
    if (FROZEN.contains(name)) {
      Located frozen = inLibrary(name, Kind.FROZEN);
      if (frozen != null) {
        return frozen;
      }
    }
    PyObject entries = path == null ? SysModule.get("path") : path;
    return entries == null ? null : along(entries, name);
  }

  private static Located along(PyObject entries, String name) {
    PyList portions = new PyList();
    PyObject iterator = entries.iter();
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
    return entry.startsWith("/") ? entry : new File(entry).getAbsolutePath();
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
    return null;
  }

  private static Located inLibrary(String name, Kind kind) {
    if (BuiltinModules.names().contains(name)) {
      return new Located(new Found(Kind.BUILTIN, null, null, null), null);
    }
    ModuleIndex.Entry entry = Library.find(name);
    if (entry == null) {
      return null;
    }
    String file = Library.fileOf(entry);
    String className = Library.PACKAGE + "." + entry.className();
    String folder = entry.isPackage() ? file.substring(0, file.lastIndexOf('/')) : null;
    return located(
        new Found(
            kind,
            file,
            folder,
            module -> CompiledModules.load(className, module.dict(), file).run()));
  }

  private static Located located(Found found) {
    return new Located(found, found.folder() == null ? null : new PyList(PyStr.of(found.folder())));
  }
}
