package dev.krait.runtime.module.interactive;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.SourceLines;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.SourceCompiler;
import dev.krait.runtime.module.UncaughtException;
import dev.krait.runtime.module.sys.ErrorOutput;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * The loop of CPython without a program: reads a statement, runs it in {@code __main__}, goes on
 * after errors (tutorial, "Interactive Mode"). {@code codeop} decides where a statement ends.
 */
public final class Session {
  private static final PyStr FILENAME = PyStr.of("<stdin>");
  private static final PyStr SINGLE = PyStr.of("single");

  private final PyDict globals;
  private final InputLines lines = new InputLines();
  private final PyObject codeop = Imports.importModule("codeop");
  private final PyObject compiler = codeop.attr("Compile").call0();
  private int statements;

  private Session(PyDict globals) {
    this.globals = globals;
  }

  /** Runs the loop to the end of the input; {@code SystemExit} leaves it. */
  public static void run(PyDict globals) {
    prompt("ps1", ">>> ");
    prompt("ps2", "... ");
    Session session = new Session(globals);
    while (session.step()) {
      InputLines.flush();
    }
  }

  private static void prompt(String name, String text) {
    if (SysModule.get(name) == null) {
      SysModule.DICT.put(name, PyStr.of(text));
    }
  }

  /** One statement; false at the end of the input. */
  private boolean step() {
    try {
      String line = lines.read("ps1");
      if (line == null) {
        return false;
      }
      statement(line);
    } catch (RuntimeException | StackOverflowError thrown) {
      PyException error = JavaExceptions.toPython(thrown);
      PyBaseException value = error.value();
      if (ExceptionTypes.SYSTEM_EXIT.isInstance(value)) {
        throw error;
      }
      if (ExceptionTypes.KEYBOARD_INTERRUPT.isInstance(value)) {
        ErrorOutput.print("\n");
      }
      UncaughtException.show(value);
    }
    return true;
  }

  private void statement(String first) {
    String source = first;
    PyStr name = PyStr.of("<stdin-" + statements + ">");
    PyObject code = complete(source, name);
    while (!(code instanceof PyCode)) {
      String more = lines.read("ps2");
      source = source + "\n" + (more == null ? "" : more);
      code = more == null ? whole(source + "\n", name) : complete(source, name);
    }
    if (lines.isCut()) {
      lines.read("ps2"); // CPython asks for the end of the line
    }
    statements++;
    SourceLines.register(name.toString(), source);
    Imports.importModule("linecache")
        .attr("_register_code")
        .call3(code, PyStr.of(source), FILENAME);
    PyCode unit = (PyCode) code;
    unit.body().runWhole(unit.index(), globals, globals);
  }

  /** The code of a statement; {@code None} where more lines belong to it. */
  private PyObject complete(String source, PyStr name) {
    try {
      return codeop
          .attr("_maybe_compile")
          .callN(
              new PyObject[] {compiler, PyStr.of(source), name, SINGLE, compiler.attr("flags")},
              PyObject.NO_NAMES);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.SYNTAX_ERROR)) {
        whole(source + "\n", name); // where the error stands depends on the end of the line
      }
      throw renamed(e);
    }
  }

  private PyObject whole(String source, PyStr name) {
    try {
      return SourceCompiler.required("compile")
          .compile(PyStr.of(source), name.toString(), "single", 0, false, -1);
    } catch (PyException e) {
      throw renamed(e);
    }
  }

  private static PyException renamed(PyException error) {
    if (error.matches(ExceptionTypes.SYNTAX_ERROR)) {
      error.value().setAttr("filename", FILENAME);
    }
    error.value().setTraceback(null);
    return error;
  }
}
