package dev.krait.transpiler.cli;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.ModuleFinder;
import dev.krait.runtime.module.imports.Library;
import dev.krait.runtime.object.PyModule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/**
 * Finds Python sources on {@code sys.path}: packages, modules, namespace packages (reference, 5.2),
 * and compiles them when they are imported.
 */
final class SourceFinder implements ModuleFinder {
  private final Units units;

  SourceFinder(Units units) {
    this.units = units;
  }

  @Override
  public Found find(String name, String folder) {
    String tail = name.substring(name.lastIndexOf('.') + 1);
    String base = (folder.equals("/") ? "" : folder) + "/" + tail;
    String init = base + "/__init__.py";
    if (new File(init).isFile()) {
      return new Found(Kind.SOURCE, init, base, module -> execute(module, name, init));
    }
    String file = base + ".py";
    if (new File(file).isFile()) {
      return new Found(Kind.SOURCE, file, null, module -> execute(module, name, file));
    }
    return new File(base).isDirectory() ? new Found(Kind.NAMESPACE, null, base, null) : null;
  }

  private void execute(PyModule module, String name, String file) {
    compile(read(file), file, name).accept(module.dict());
  }

  @Override
  public Consumer<PyDict> compile(byte[] source, String filename, String name) {
    // CPython's own file, named on the path, does not have to be compiled again.
    if (Library.isCopy(name, source)) {
      return globals -> Library.run(name, globals, filename);
    }
    Units.Loaded loaded = loaded(new Program(Program.Origin.MODULE, source, filename, name));
    return globals -> loaded.run(globals, filename);
  }

  /** The unit of a module; warnings are printed only when it is compiled, as CPython does. */
  private Units.Loaded loaded(Program program) {
    try {
      Units.Loaded loaded = units.load(program);
      if (loaded.fresh()) {
        loaded.warnings().forEach(w -> w.issue(program.filename()));
      }
      return loaded;
    } catch (SourceRejectedException e) {
      e.warnings().forEach(w -> w.issue(program.filename()));
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
}
