package dev.krait.runtime.module.interactive;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.SourceCompiler;
import dev.krait.runtime.module.UncaughtException;
import dev.krait.runtime.module.sys.CommandOptions;
import dev.krait.runtime.module.sys.ErrorOutput;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.PythonVariables;
import dev.krait.runtime.text.PyStr;

/** What comes before the first prompt of a session that has no program. */
public final class Opening {
  private Opening() {}

  /** Prints the banner, runs what {@code PYTHONSTARTUP} names. */
  public static void run(PyDict globals, CommandOptions options) {
    if (!options.isQuiet()) {
      ErrorOutput.print(
          "Python "
              + SysModule.get("version")
              + " on "
              + SysModule.get("platform")
              + "\n"
              + (options.isBare()
                  ? ""
                  : "Type \"help\", \"copyright\", \"credits\" or \"license\" for more"
                      + " information.\n"));
    }
    String startup = PythonVariables.get("PYTHONSTARTUP");
    if (startup != null) {
      run(globals, startup);
    }
  }

  private static void run(PyDict globals, String file) {
    PyObject source;
    try {
      PyObject stream = Imports.importModule("tokenize").attr("open").call1(PyStr.of(file));
      source = stream.attr("read").call0();
      stream.attr("close").call0();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.OS_ERROR)) {
        e.value().setTraceback(null);
        ErrorOutput.print("Could not open PYTHONSTARTUP\n");
      }
      UncaughtException.show(e.value());
      return;
    }
    try {
      PyCode code =
          (PyCode) SourceCompiler.required("exec").compile(source, file, "exec", 0, false, -1);
      code.body().runWhole(code.index(), globals, globals);
    } catch (RuntimeException | StackOverflowError thrown) {
      PyException error = JavaExceptions.toPython(thrown);
      if (error.matches(ExceptionTypes.SYSTEM_EXIT)) {
        throw error;
      }
      UncaughtException.show(error.value());
    }
  }
}
