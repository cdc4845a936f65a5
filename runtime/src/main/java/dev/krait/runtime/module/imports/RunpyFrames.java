package dev.krait.runtime.module.imports;

import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.PyCode;

/** What {@code runpy} adds to the traceback of a program that it runs, as Java runs it here. */
public final class RunpyFrames {
  private static final int RUN_CODE_LINE = 88;
  private static final int RUN_MODULE_LINE = 198;

  private RunpyFrames() {}

  /** Runs the program. */
  public static void around(Runnable program) {
    try {
      program.run();
    } catch (Throwable thrown) {
      RuntimeException inner = Raising.leaving(code("_run_code"), RUN_CODE_LINE, thrown);
      throw Raising.leaving(code("_run_module_as_main"), RUN_MODULE_LINE, inner);
    }
  }

  private static PyCode code(String name) {
    return new PyCode(
        null, 0, name, name, "<frozen runpy>", 1, 0, 0, 0, 0, new String[0], new String[0]);
  }
}
