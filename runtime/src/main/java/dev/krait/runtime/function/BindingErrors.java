package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Suggestions;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What CPython says when the arguments of a call do not fit a function's parameters. */
final class BindingErrors {
  private BindingErrors() {}

  private static PyException error(PyFunction function, String text) {
    return Errors.typeError(function.qualifiedName() + "() " + text);
  }

  private static String plural(int count) {
    return count == 1 ? "" : "s";
  }

  static PyException twice(PyFunction function, String name) {
    return error(function, "got multiple values for argument '" + name + "'");
  }

  /** The parameters from {@code first} to {@code end} that have no value. */
  static PyException missing(
      PyFunction function, PyObject[] values, String kind, int first, int end) {
    List<String> names = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (values[i] == null) {
        names.add("'" + function.code().parameters()[i] + "'");
      }
    }
    int count = names.size();
    String list =
        switch (count) {
          case 1 -> names.get(0);
          case 2 -> names.get(0) + " and " + names.get(1);
          default ->
              String.join(", ", names.subList(0, count - 1)) + ", and " + names.get(count - 1);
        };
    return error(
        function,
        "missing " + count + " required " + kind + " argument" + plural(count) + ": " + list);
  }

  static PyException tooMany(PyFunction function, int given, PyObject[] values) {
    PyCode code = function.code();
    int most = code.positional();
    int optional = function.defaults().length;
    int keywordOnly = 0;
    for (int i = most; i < most + code.keywordOnly(); i++) {
      keywordOnly += values[i] == null ? 0 : 1;
    }
    String takes =
        optional > 0
            ? "from " + (most - optional) + " to " + most + " positional arguments"
            : most + " positional argument" + plural(most);
    String more =
        keywordOnly == 0
            ? ""
            : " positional argument"
                + plural(given)
                + " (and "
                + keywordOnly
                + " keyword-only argument"
                + plural(keywordOnly)
                + ")";
    String verb = given == 1 && keywordOnly == 0 ? " was given" : " were given";
    return error(function, "takes " + takes + " but " + given + more + verb);
  }

  /** A keyword that names no parameter, or one that can be given by position only. */
  static PyException unexpected(PyFunction function, String name, String[] names) {
    PyCode code = function.code();
    List<String> parameters = Arrays.asList(code.parameters());
    List<String> positionalOnly = parameters.subList(0, code.positionalOnly());
    List<String> misplaced = new ArrayList<>(positionalOnly);
    misplaced.retainAll(Arrays.asList(names));
    if (!misplaced.isEmpty()) {
      return error(
          function,
          "got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", misplaced)
              + "'");
    }
    String similar =
        Suggestions.closest(
            name,
            parameters.subList(code.positionalOnly(), code.positional() + code.keywordOnly()));
    return error(
        function,
        "got an unexpected keyword argument '"
            + name
            + "'"
            + (similar == null ? "" : ". Did you mean '" + similar + "'?"));
  }
}
