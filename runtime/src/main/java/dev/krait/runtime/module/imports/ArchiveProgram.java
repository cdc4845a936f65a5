package dev.krait.runtime.module.imports;

import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.text.PyStr;

/** Runs programs that stand in archives, as {@code runpy} does it. */
public final class ArchiveProgram {
  private ArchiveProgram() {}

  /** Whether a file is an archive with {@code __main__.py} in it. */
  public static boolean is(String file) {
    return Archives.isProgram(file);
  }

  /** Runs {@code __main__.py} of the archive that {@code sys.path} begins with. */
  public static void run() {
    run("__main__", false);
  }

  /**
   * Runs a module as the main program.
   *
   * @param arguments whether {@code sys.argv[0]} becomes the module's file
   */
  static void run(String name, boolean arguments) {
    Launcher.mainModule(null);
    Imports.importModule("runpy")
        .attr("_run_module_as_main")
        .call2(PyStr.of(name), PyBool.of(arguments));
  }
}
