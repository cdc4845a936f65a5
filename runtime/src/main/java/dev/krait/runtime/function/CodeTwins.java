package dev.krait.runtime.function;

import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.SourceLines;
import dev.krait.runtime.module.SourceCompiler;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * What compiled code does not keep: its source is compiled once more, for the interpreter, when a
 * program asks for the names, constants or lines of a code object.
 */
final class CodeTwins {
  private static final Map<FunctionBody, Optional<PyCode>> MODULES = new WeakHashMap<>();

  private CodeTwins() {}

  /** {@code co_consts}; null where there is no source. */
  static List<PyObject> constants(PyCode code) {
    List<PyObject> own = code.body().constants(code.index());
    if (own != null) {
      return own;
    }
    PyCode twin = of(code);
    if (twin == null) {
      return null;
    }
    List<PyObject> constants = new ArrayList<>();
    for (PyObject each : twin.body().constants(twin.index())) {
      PyCode compiled = each instanceof PyCode inner ? code.body().like(inner) : null;
      constants.add(compiled == null ? each : compiled);
    }
    return constants;
  }

  /** {@code co_names}. */
  static List<String> names(PyCode code) {
    PyCode known = known(code);
    return known == null ? List.of() : known.body().names(known.index());
  }

  /** The lines of the statements, in order. */
  static List<Integer> lines(PyCode code) {
    PyCode known = known(code);
    return known == null ? List.of() : known.body().lines(known.index());
  }

  private static PyCode known(PyCode code) {
    return code.body().constants(code.index()) != null ? code : of(code);
  }

  private static synchronized PyCode of(PyCode code) {
    PyCode module =
        MODULES
            .computeIfAbsent(code.body(), body -> Optional.ofNullable(compile(code.filename())))
            .orElse(null);
    return module == null ? null : find(module, code);
  }

  private static PyCode compile(String filename) {
    String text = SourceLines.text(filename);
    SourceCompiler compiler = text == null ? null : SourceCompiler.installed();
    try {
      return compiler == null
          ? null
          : (PyCode) compiler.compile(PyStr.of(text), filename, "exec", 0, false, -1);
    } catch (PyException e) {
      return null; // the file is no longer what it was
    }
  }

  private static PyCode find(PyCode in, PyCode code) {
    if (in.isLike(code)) {
      return in;
    }
    for (PyObject each : in.body().constants(in.index())) {
      PyCode found = each instanceof PyCode inner ? find(inner, code) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
