package dev.krait.transpiler.exec;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.transpiler.tracebacks.Evidence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Reads from a traceback what tells the place of an exception; runs no Python code. */
final class TracebackEvidence {
  private TracebackEvidence() {}

  /** Null if nothing is known. */
  static Evidence of(PyTraceback entry) {
    if (entry.called() != null) {
      PyCode inner = entry.called().code();
      return new Evidence(
          inner.name(),
          owner(inner),
          Set.of(),
          "",
          null,
          null,
          name -> isPython(entry.code(), name));
    }
    PyBaseException exception = entry.raised();
    if (exception == null) {
      return null;
    }
    Set<String> types = new HashSet<>();
    for (PyType type : exception.type().mro()) {
      types.add(type.name());
    }
    boolean own = exception.type().isHeapType();
    return new Evidence(
        null,
        null,
        types,
        own ? "" : exception.str().toString(),
        exception.field("name") instanceof StrLayout name ? name.exact().toString() : null,
        key(exception),
        name -> isPython(entry.code(), name));
  }

  private static boolean isLocal(PyCode code, String name) {
    return Arrays.asList(code.parameters()).contains(name)
        || Arrays.asList(code.freeVariables()).contains(name)
        || Arrays.asList(code.cellVariables()).contains(name);
  }

  private static String owner(PyCode code) {
    String[] parts = code.qualifiedName().split("\\.");
    return parts.length < 2 || parts[parts.length - 2].equals("<locals>")
        ? null
        : parts[parts.length - 2];
  }

  private static String key(PyBaseException exception) {
    PyObject[] arguments = exception.args().items();
    if (arguments.length == 0) {
      return null;
    }
    PyObject first = arguments[0];
    return first instanceof PyStr || first instanceof PyInt ? first.repr().toString() : null;
  }

  private static boolean isPython(PyCode code, String dotted) {
    String[] parts = dotted.split("\\.");
    if (isLocal(code, parts[0])) {
      return false;
    }
    PyDict globals = Imports.globalsOf(code.filename());
    PyObject found = null;
    for (String part : parts) {
      if (found == null && globals != null) {
        found = globals.get(part);
      } else {
        found = found instanceof PyModule module ? module.dict().get(part) : null;
      }
      if (found == null) {
        return false;
      }
    }
    return found instanceof PyFunction
        || found instanceof PyType type && type.slot(Slot.INIT) instanceof PyFunction;
  }
}
