package dev.krait.runtime.module.warnings;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.SourceLines;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.sys.ErrorOutput;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** Issues warnings, for Python programs and for the runtime. */
public final class Warnings {
  private Warnings() {}

  /**
   * Warns about what the running Python code does.
   *
   * @param stackLevel 1 for the code that called the built-in function
   */
  public static void warn(PyType category, String message, int stackLevel) {
    WarningOrigin origin = WarningOrigin.of(stackLevel, PyObject.NO_ARGS);
    issue(
        PyStr.of(message),
        category,
        origin.file(),
        origin.line(),
        origin.module(),
        origin.registry(),
        null,
        null);
  }

  /** Warns about a line of a file. */
  public static void warnExplicit(PyType category, String message, String file, int line) {
    issue(PyStr.of(message), category, PyStr.of(file), line, null, null, null, null);
  }

  /** Warns about a place, unless a filter says otherwise. */
  static void issue(
      PyObject given,
      PyObject givenCategory,
      PyObject file,
      long line,
      PyObject givenModule,
      PyObject givenRegistry,
      PyObject sourceLine,
      PyObject source) {
    PyDict registry = WarningFunctions.registry(givenRegistry);
    if (givenModule == PyNone.NONE) {
      return;
    }
    PyObject module = givenModule == null ? moduleOf(file.toString()) : givenModule;
    boolean made = ExceptionTypes.WARNING.isInstance(given);
    PyObject text = made ? given.str() : given;
    PyObject message = made ? given : givenCategory.call1(given);
    PyObject kind = made ? given.type() : givenCategory;
    if (!(kind instanceof PyType category)) {
      throw Errors.typeError(
          "category must be a Warning subclass, not '" + kind.type().name() + "'");
    }
    WarningFilters.LOCK.lock();
    try {
      if (isSilenced(message, category, text, line, module, registry)) {
        return;
      }
    } finally {
      WarningFilters.LOCK.unlock();
    }
    show(message, category, file, line, text, sourceLine, source);
  }

  private static PyObject moduleOf(String file) {
    if (file.isEmpty()) {
      return PyStr.of("<unknown>");
    }
    return PyStr.of(file.endsWith(".py") ? file.substring(0, file.length() - 3) : file);
  }

  private static boolean isSilenced(
      PyObject message,
      PyType category,
      PyObject text,
      long line,
      PyObject module,
      PyDict registry) {
    PyTuple key = PyTuple.of(text, category, PyInt.of(line));
    if (WarningFilters.seen(registry, key, false)) {
      return true;
    }
    PyTuple filter = WarningFilters.find(category, text, line, module);
    PyObject action = filter == null ? WarningFilters.defaultAction() : filter.get(0);
    switch (action.toString()) {
      case "error" -> throw new PyException((PyBaseException) message);
      case "ignore" -> {
        return true;
      }
      case "always", "all" -> {
        return false;
      }
      case "once" -> {
        WarningFilters.seen(registry, key, true);
        return WarningFilters.seen(WarningFilters.once(), PyTuple.of(text, category), true);
      }
      case "module" -> {
        WarningFilters.seen(registry, key, true);
        return WarningFilters.seen(registry, PyTuple.of(text, category), true);
      }
      case "default" -> {
        WarningFilters.seen(registry, key, true);
        return false;
      }
      default ->
          throw Errors.runtimeError(
              "Unrecognized action ("
                  + action.repr()
                  + ") in warnings.filters:\n "
                  + (filter == null ? "None" : filter.repr().toString()));
    }
  }

  private static void show(
      PyObject message,
      PyType category,
      PyObject file,
      long line,
      PyObject text,
      PyObject sourceLine,
      PyObject source) {
    if (source != null && source != PyNone.NONE) {
      Imports.importModule("warnings");
    }
    PyObject shower = WarningFilters.fromModule("_showwarnmsg");
    if (shower == null) {
      print(category, file, line, text, sourceLine);
      return;
    }
    if (shower.type().slot(dev.krait.runtime.object.Slot.CALL) == null) {
      throw Errors.typeError("warnings._showwarnmsg() must be set to a callable");
    }
    PyObject constructor = WarningFilters.fromModule("WarningMessage");
    if (constructor == null) {
      throw Errors.runtimeError("unable to get warnings.WarningMessage");
    }
    PyObject[] args = {
      message,
      category,
      file,
      PyInt.of(line),
      PyNone.NONE,
      PyNone.NONE,
      source == null ? PyNone.NONE : source
    };
    shower.call1(constructor.callN(args, PyObject.NO_NAMES));
  }

  /** What is shown while the module {@code warnings} has not been imported. */
  private static void print(
      PyType category, PyObject file, long line, PyObject text, PyObject sourceLine) {
    StringBuilder out = new StringBuilder();
    out.append(file).append(':').append(line).append(": ");
    out.append(category.simpleName()).append(": ").append(text.str()).append('\n');
    String code = sourceLine == null ? null : sourceLine.str().toString();
    if (code == null && !file.toString().startsWith("<")) {
      code = SourceLines.line(file.toString(), (int) line);
    }
    if (code != null && !code.isBlank()) {
      out.append("  ").append(code.strip()).append('\n');
    }
    ErrorOutput.print(out.toString());
  }
}
