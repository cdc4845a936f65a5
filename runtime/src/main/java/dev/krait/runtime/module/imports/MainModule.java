package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.text.PyStr;

/** What the modules have that are there before anything is imported. */
public final class MainModule {
  private MainModule() {}

  /** Puts {@code sys} and {@code builtins} into {@code sys.modules}. */
  public static void prepare() {
    ModuleLoading.describeBuiltin(SysModule.module(), "sys");
    ModuleLoading.describeBuiltin(BuiltinModules.builtins(), "builtins");
    Imports.modules().put("sys", SysModule.module());
    Imports.modules().put("builtins", BuiltinModules.builtins());
  }

  /**
   * Gives {@code __main__} what it has.
   *
   * @param file {@code __file__}, or null
   */
  public static void describe(PyModule main, String file) {
    PyDict dict = main.dict();
    if (file == null) {
      LoaderObject.deferImporter(main, Kind.BUILTIN);
    } else {
      dict.put("__loader__", LoaderObject.ofSource("__main__", file));
    }
    dict.put("__builtins__", BuiltinModules.builtins());
    if (file != null) {
      dict.put("__file__", PyStr.of(file));
      dict.put("__cached__", PyNone.NONE);
    }
  }

  /** Makes {@code __main__} the module that {@code -m} names. */
  public static void describeNamed(PyModule main, String name, String file, Kind kind) {
    PyDict dict = main.dict();
    int dot = name.lastIndexOf('.');
    dict.put("__package__", PyStr.of(dot < 0 ? "" : name.substring(0, dot)));
    dict.put("__loader__", LoaderObject.ofSource(name, file));
    dict.put("__spec__", new SpecObject(name, kind, file, main));
    dict.put("__cached__", PyStr.of(SourceFiles.cached(file)));
  }
}
