package dev.krait.transpiler.cli;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.ModuleFinder;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Finds Python sources on {@code sys.path}: packages, modules, namespace packages (reference, 5.2),
 * and compiles them when they are imported.
 */
final class SourceFinder implements ModuleFinder {
  private final Units units;

  SourceFinder(Units units) {
    this.units = units;
  }

  /**
   * Where a module lies.
   *
   * @param file the source; null for a namespace package
   * @param path {@code __path__} of a package; null for a plain module
   */
  record Location(String file, PyList path) {}

  @Override
  public Found find(String name, PyObject path) {
    Location location = locate(name, path);
    if (location == null) {
      return null;
    }
    if (location.file() == null) {
      return new Found(null, location.path(), module -> {});
    }
    return new Found(
        location.file(), location.path(), module -> execute(module, name, location.file()));
  }

  private void execute(PyModule module, String name, String file) {
    Program program = new Program(Program.Origin.MODULE, read(file), file, name);
    UnitLoader.load(compiled(program), module.dict(), file).run();
  }

  /** The unit of a module; warnings are printed only when it is compiled, as CPython does. */
  private CompiledUnit compiled(Program program) {
    try {
      Units.Loaded loaded = units.load(program);
      if (loaded.fresh()) {
        loaded.unit().warnings().forEach(w -> Terminal.error(w.format(program.filename())));
      }
      return loaded.unit();
    } catch (SourceRejectedException e) {
      e.warnings().forEach(w -> Terminal.error(w.format(program.filename())));
      throw e.raised();
    }
  }

  static byte[] read(String file) {
    try {
      return Files.readAllBytes(new File(file).toPath());
    } catch (IOException e) {
      throw Errors.of(ExceptionTypes.OS_ERROR, e.getMessage());
    }
  }

  /**
   * Looks for a module.
   *
   * @param path the parent package's {@code __path__}; null for {@code sys.path}
   */
  static Location locate(String name, PyObject path) {
    PyObject entries = path == null ? SysModule.get("path") : path;
    if (entries == null) {
      return null;
    }
    String tail = name.substring(name.lastIndexOf('.') + 1);
    PyList portions = new PyList();
    PyObject iterator = entries.iter();
    for (PyObject entry = iterator.next(); entry != null; entry = iterator.next()) {
      if (entry instanceof StrLayout text) {
        String folder = new File(text.exact().toString()).getAbsolutePath();
        String base = (folder.equals("/") ? "" : folder) + "/" + tail;
        if (new File(base + "/__init__.py").isFile()) {
          return new Location(base + "/__init__.py", new PyList(PyStr.of(base)));
        }
        if (new File(base + ".py").isFile()) {
          return new Location(base + ".py", null);
        }
        if (new File(base).isDirectory()) {
          portions.append(PyStr.of(base));
        }
      }
    }
    return portions.len() == 0 ? null : new Location(null, portions);
  }
}
