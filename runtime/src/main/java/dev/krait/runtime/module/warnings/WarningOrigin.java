package dev.krait.runtime.module.warnings;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.module.sys.Frames;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/**
 * The place that a warning is about: a caller of the function that warns.
 *
 * @param module the name of its module
 * @param registry {@code __warningregistry__} of that module
 */
record WarningOrigin(PyObject file, long line, PyObject module, PyDict registry) {
  private static final String REGISTRY = "__warningregistry__";

  /** The place that many activations up. */
  static WarningOrigin of(long level, PyObject[] skipped) {
    int depth = 0;
    PyObject frame = Frames.at(0);
    if (level <= 0 || frame != null && isInternal(frame, PyObject.NO_ARGS)) {
      for (long left = level; --left > 0 && frame != null; ) {
        frame = Frames.at(++depth);
      }
    } else {
      for (long left = level; --left > 0 && frame != null; ) {
        do {
          frame = Frames.at(++depth);
        } while (frame != null && isInternal(frame, skipped));
      }
    }
    if (frame == null) {
      return make(PyStr.of("<sys>"), 0, SysModule.DICT);
    }
    PyObject line = frame.attr("f_lineno");
    return make(
        frame.attr("f_code").attr("co_filename"),
        line instanceof PyInt number ? number.longValue() : 0,
        (PyDict) frame.attr("f_globals"));
  }

  private static WarningOrigin make(PyObject file, long line, PyDict globals) {
    PyObject registry = globals.get(REGISTRY);
    if (registry == null) {
      registry = new PyDict();
      globals.put(REGISTRY, registry);
    }
    PyObject name = globals.get("__name__");
    PyObject module =
        name instanceof StrLayout || name == PyNone.NONE ? name : PyStr.of("<string>");
    return new WarningOrigin(file, line, module, registry instanceof PyDict dict ? dict : null);
  }

  /** Whether the activation belongs to the import system or to a file to be skipped. */
  private static boolean isInternal(PyObject frame, PyObject[] skipped) {
    PyObject name = frame.attr("f_code").attr("co_filename");
    if (!(name instanceof StrLayout)) {
      return false;
    }
    String file = name.toString();
    if (file.contains("importlib") && file.contains("_bootstrap")) {
      return true;
    }
    for (PyObject prefix : skipped) {
      if (file.startsWith(prefix.toString())) {
        return true;
      }
    }
    return false;
  }

  /** The line of the source that the loader of a module knows; null if it does not. */
  static PyObject sourceLine(PyDict globals, int line) {
    PyObject loader = globals.get("__loader__");
    PyObject name = globals.get("__name__");
    PyObject getSource = loader == null ? null : loader.attrOrNull("get_source");
    if (name == null || getSource == null) {
      return null;
    }
    PyObject source = getSource.call1(name);
    if (source == PyNone.NONE || !(source.attr("splitlines").call0() instanceof PyList lines)) {
      return null;
    }
    return line >= 1 && line <= lines.size() ? lines.getItem(line - 1) : null;
  }
}
