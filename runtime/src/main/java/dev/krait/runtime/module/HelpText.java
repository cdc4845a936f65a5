package dev.krait.runtime.module;

import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.function.PyMethod;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** What {@code help} prints of a Python function while the module {@code pydoc} is not there. */
final class HelpText {
  private HelpText() {}

  /** The text; null for anything but a function or method. */
  static String of(PyObject object) {
    if (object instanceof PyMethod method && method.function() instanceof PyFunction function) {
      return "Help on method " + rest(object, function);
    }
    return object instanceof PyFunction function
        ? "Help on function " + rest(object, function)
        : null;
  }

  private static String rest(PyObject object, PyFunction function) {
    PyObject module = object.attrOrNull("__module__");
    StringBuilder text = new StringBuilder(function.name());
    text.append(module == null || module == PyNone.NONE ? "" : " in module " + module);
    text.append(":\n\n").append(function.name()).append(signature(function)).append('\n');
    PyObject doc = object.attrOrNull("__doc__");
    if (doc != null && doc != PyNone.NONE) {
      for (String line : doc.toString().strip().split("\n", -1)) {
        text.append(line.isBlank() ? "" : "    " + line).append('\n');
      }
    }
    return text.append('\n').toString();
  }

  /** The parameters as {@code inspect.signature} writes them, without annotations. */
  private static String signature(PyFunction function) {
    PyCode code = function.code();
    String[] names = code.parameters();
    int positional = code.positional();
    int keywordOnly = code.keywordOnly();
    int firstDefault = positional - function.defaults().length;
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < positional; i++) {
      add(text, names[i], i < firstDefault ? null : function.defaults()[i - firstDefault]);
      if (i + 1 == code.positionalOnly()) {
        add(text, "/", null);
      }
    }
    if (code.hasVarArgs()) {
      add(text, "*" + names[positional + keywordOnly], null);
    } else if (keywordOnly > 0) {
      add(text, "*", null);
    }
    for (int i = positional; i < positional + keywordOnly; i++) {
      PyObject value =
          function.keywordDefaults() == null ? null : function.keywordDefaults().get(names[i]);
      add(text, names[i], value);
    }
    if (code.hasVarKeywords()) {
      add(text, "**" + names[code.parameterCount() - 1], null);
    }
    return text.append(')').toString();
  }

  private static void add(StringBuilder text, String name, PyObject value) {
    text.append(text.length() == 1 ? "" : ", ").append(name);
    if (value != null) {
      text.append('=').append(value.repr());
    }
  }
}
