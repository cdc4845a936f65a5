package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** Binds the arguments of a call to the parameters of a function (reference, 6.3.4). */
final class ArgumentBinder {
  private ArgumentBinder() {}

  /**
   * One value per parameter in the order of {@code co_varnames}. The array of the call may be
   * returned itself.
   */
  static PyObject[] bind(PyFunction function, PyObject[] args, String[] names) {
    PyCode code = function.code();
    int positional = code.positional();
    int total = code.parameterCount();
    if (names.length == 0 && args.length == positional && total == positional) {
      return args;
    }
    if (names.length == 0 && code.isOpen()) {
      PyTuple all = args.length == 0 ? PyTuple.EMPTY : PyTuple.of(args);
      return code.hasVarKeywords() ? new PyObject[] {all, new PyDict()} : new PyObject[] {all};
    }
    int given = args.length - names.length;
    PyObject[] values = new PyObject[total];
    System.arraycopy(args, 0, values, 0, Math.min(given, positional));
    int named = positional + code.keywordOnly();
    int rest = named;
    if (code.hasVarArgs()) {
      values[rest++] =
          given > positional
              ? PyTuple.of(Arrays.copyOfRange(args, positional, given))
              : PyTuple.EMPTY;
    }
    PyDict keywords = null;
    if (code.hasVarKeywords()) {
      keywords = new PyDict();
      values[rest] = keywords;
    }
    if (names.length > 0) {
      bindKeywords(function, values, args, names, keywords);
    }
    if (given > positional && !code.hasVarArgs()) {
      throw BindingErrors.tooMany(function, given, values);
    }
    if (given < positional) {
      fillDefaults(function, values, given);
    }
    if (code.keywordOnly() > 0) {
      fillKeywordDefaults(function, values);
    }
    return values;
  }

  private static void bindKeywords(
      PyFunction function, PyObject[] values, PyObject[] args, String[] names, PyDict rest) {
    PyCode code = function.code();
    String[] parameters = code.parameters();
    int first = code.positionalOnly();
    int end = code.positional() + code.keywordOnly();
    int given = args.length - names.length;
    for (int i = 0; i < names.length; i++) {
      int index = indexOf(parameters, names[i], first, end);
      if (index >= 0) {
        if (values[index] != null) {
          throw BindingErrors.twice(function, names[i]);
        }
        values[index] = args[given + i];
      } else if (rest != null) {
        rest.put(names[i], args[given + i]);
      } else {
        throw BindingErrors.unexpected(function, names[i], names);
      }
    }
  }

  private static int indexOf(String[] parameters, String name, int first, int end) {
    for (int i = first; i < end; i++) {
      if (parameters[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static void fillDefaults(PyFunction function, PyObject[] values, int given) {
    int positional = function.code().positional();
    PyObject[] defaults = function.defaults();
    int required = positional - defaults.length;
    for (int i = given; i < required; i++) {
      if (values[i] == null) {
        throw BindingErrors.missing(function, values, "positional", i, required);
      }
    }
    for (int i = Math.max(given, Math.max(required, 0)); i < positional; i++) {
      if (values[i] == null) {
        values[i] = defaults[i - required];
      }
    }
  }

  private static void fillKeywordDefaults(PyFunction function, PyObject[] values) {
    PyCode code = function.code();
    PyDict defaults = function.keywordDefaults();
    int first = code.positional();
    int end = first + code.keywordOnly();
    boolean complete = true;
    for (int i = first; i < end; i++) {
      if (values[i] == null) {
        values[i] = defaults == null ? null : defaults.get(code.parameters()[i]);
        complete &= values[i] != null;
      }
    }
    if (!complete) {
      throw BindingErrors.missing(function, values, "keyword-only", first, end);
    }
  }
}
