package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.ModuleFinder;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What {@code importlib} asks for: modules written in Java, code of sources and of the library. */
public final class ModuleFactory {
  private ModuleFactory() {}

  /** The module written in Java of this name, which a program may have loaded before. */
  public static PyObject builtin(String name) {
    PyModule module = BuiltinModules.make(name);
    if (module == null) {
      return PyNone.NONE;
    }
    ModuleLoading.describeBuiltin(module, name);
    return module;
  }

  /** The code of a module of the library. */
  public static PyCode libraryCode(String name) {
    ModuleIndex.Entry entry = Library.find(name);
    if (entry == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "the library has no module named " + name);
    }
    String file = Library.fileOf(entry);
    return ModuleCode.of(
        file, globals -> CompiledModules.load(Library.className(entry), globals, file).run());
  }

  /** The code of a source. */
  public static PyCode sourceCode(byte[] source, String filename, String name) {
    for (ModuleFinder finder : PathSearch.finders()) {
      Consumer<PyDict> body = finder.compile(source, filename, name);
      if (body != null) {
        return ModuleCode.of(filename, body);
      }
    }
    throw Errors.of(
        ExceptionTypes.IMPORT_ERROR,
        "compiling "
            + filename
            + " needs the compiler: add the artifact dev.krait:krait-transpiler to the class path");
  }

  /** The entry of a module of the library that lies in a folder; null if there is none. */
  public static ModuleIndex.Entry inLibrary(String name, String folder) {
    ModuleIndex.Entry entry = Library.find(name);
    if (entry == null) {
      return null;
    }
    String file = Library.fileOf(entry);
    String own = entry.isPackage() ? file.substring(0, file.lastIndexOf('/')) : file;
    return own.substring(0, own.lastIndexOf('/')).equals(folder) ? entry : null;
  }

  /** The file of a module of the library. */
  public static String fileOf(ModuleIndex.Entry entry) {
    return Library.fileOf(entry);
  }

  /** The modules of the library that lie in a folder, those written in Java among them. */
  public static List<ModuleIndex.Entry> entries(String folder) {
    List<ModuleIndex.Entry> entries = new ArrayList<>();
    if (Library.index() == null || !Library.holds(folder)) {
      return entries;
    }
    String inside = folder.substring(Library.root().length()).replaceFirst("^/", "");
    String prefix = inside.isEmpty() ? "" : inside.replace('/', '.') + ".";
    for (ModuleIndex.Entry entry : Library.index().entries()) {
      if (entry.name().startsWith(prefix) && entry.name().indexOf('.', prefix.length()) < 0) {
        entries.add(entry);
      }
    }
    return entries;
  }
}
