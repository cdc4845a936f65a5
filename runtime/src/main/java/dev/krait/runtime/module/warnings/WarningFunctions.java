package dev.krait.runtime.module.warnings;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _warnings}. */
@Exposed(value = "_warnings", module = true)
final class WarningFunctions {
  private WarningFunctions() {}

  @Method(
      "warn(message, category=None, stacklevel=1, source=None, *,"
          + " skip_file_prefixes=<unrepresentable>)")
  static void warn(
      PyObject message,
      PyObject category,
      PyObject stackLevel,
      PyObject source,
      PyObject skipFilePrefixes) {
    long level = stackLevel == null ? 1 : Index.toLong(stackLevel);
    PyObject[] skipped = PyObject.NO_ARGS;
    if (skipFilePrefixes != null) {
      if (!(skipFilePrefixes instanceof PyTuple tuple)) {
        throw Errors.typeError(
            "warn() argument 'skip_file_prefixes' must be tuple, not "
                + skipFilePrefixes.type().name());
      }
      for (PyObject each : tuple.items()) {
        if (!(each instanceof StrLayout)) {
          throw Errors.typeError(
              "Found non-str '" + each.type().name() + "' in skip_file_prefixes.");
        }
      }
      skipped = tuple.items();
      if (skipped.length > 0 && level < 2) {
        level = 2;
      }
    }
    PyType kind = category(message, category);
    WarningOrigin origin = WarningOrigin.of(level, skipped);
    Warnings.issue(
        message,
        kind,
        origin.file(),
        origin.line(),
        origin.module(),
        origin.registry(),
        null,
        source);
  }

  static PyType category(PyObject message, PyObject category) {
    if (ExceptionTypes.WARNING.isInstance(message)) {
      return message.type();
    }
    if (category == null || category == PyNone.NONE) {
      return ExceptionTypes.USER_WARNING;
    }
    if (category instanceof PyType type && type.isSubtypeOf(ExceptionTypes.WARNING)) {
      return type;
    }
    throw Errors.typeError(
        "category must be a Warning subclass, not '" + category.type().name() + "'");
  }

  @Method(
      "warn_explicit(message, category, filename, lineno, module=<unrepresentable>, registry=None,"
          + " module_globals=None, source=None)")
  static void warnExplicit(
      PyObject message,
      PyObject category,
      PyObject file,
      PyObject line,
      PyObject module,
      PyObject registry,
      PyObject globals,
      PyObject source) {
    if (!(file instanceof StrLayout)) {
      throw Errors.typeError(
          "warn_explicit() argument 'filename' must be str, not " + file.type().name());
    }
    long number = Index.toLong(line);
    PyObject sourceLine = null;
    if (globals != null && globals != PyNone.NONE) {
      if (!(globals instanceof PyDict dict)) {
        throw Errors.typeError(
            "module_globals must be a dict, not '" + globals.type().name() + "'");
      }
      sourceLine = WarningOrigin.sourceLine(dict, (int) number);
    }
    Warnings.issue(message, category, file, number, module, registry, sourceLine, source);
  }

  @Method("_acquire_lock()")
  static void acquireLock() {
    WarningFilters.LOCK.lock();
  }

  @Method("_release_lock()")
  static void releaseLock() {
    if (!WarningFilters.LOCK.isHeldByCurrentThread()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    WarningFilters.LOCK.unlock();
  }

  @Method("_filters_mutated_lock_held()")
  static void filtersMutated() {
    if (!WarningFilters.LOCK.isHeldByCurrentThread()) {
      throw Errors.runtimeError("warnings._filters_mutated() called without lock held");
    }
    WarningFilters.mutated();
  }

  /** The registry as {@code warn_explicit} takes it: a dictionary, or null. */
  static PyDict registry(PyObject registry) {
    if (registry == null || registry == PyNone.NONE) {
      return null;
    }
    if (registry instanceof PyDict dict) {
      return dict;
    }
    throw Errors.typeError("'registry' must be a dict or None");
  }
}
