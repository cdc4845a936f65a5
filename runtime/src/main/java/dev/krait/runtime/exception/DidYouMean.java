package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Suggestions;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.module.Dir;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * {@code Did you mean: '…'?} behind the message of a {@code NameError}, {@code AttributeError} or
 * {@code ImportError} that nobody caught.
 */
final class DidYouMean {
  private DidYouMean() {}

  /** What to add to the message; empty if nothing. */
  static String of(PyBaseException exception) {
    try {
      if (ExceptionTypes.IMPORT_ERROR.isInstance(exception)) {
        return didYouMean(forImport(exception));
      } else if (ExceptionTypes.ATTRIBUTE_ERROR.isInstance(exception)) {
        return didYouMean(forAttribute(exception));
      } else if (ExceptionTypes.NAME_ERROR.isInstance(exception)) {
        return forName(exception);
      }
      return "";
    } catch (PyException | StackOverflowError e) {
      return ""; // a __dir__ that fails must not hide the error itself
    }
  }

  private static String didYouMean(String name) {
    return name == null ? "" : ". Did you mean: '" + name + "'?";
  }

  private static String text(PyObject value) {
    return value instanceof StrLayout text ? text.exact().toString() : null;
  }

  private static String forImport(PyBaseException exception) {
    String wrong = text(exception.field(ExceptionField.IMPORT_NAME_FROM));
    String module = text(exception.field(ExceptionField.IMPORT_NAME));
    return wrong == null || module == null
        ? null
        : Suggestions.closest(
            wrong, sortedNames(Imports.importModule(module), wrong.startsWith("_")));
  }

  private static String forAttribute(PyBaseException exception) {
    String wrong = text(exception.field(ExceptionField.ATTRIBUTE_NAME));
    PyObject object = exception.field(ExceptionField.ATTRIBUTE_OBJECT);
    return wrong == null || object == null
        ? null
        : Suggestions.closest(wrong, sortedNames(object, wrong.startsWith("_")));
  }

  private static List<String> sortedNames(PyObject object, boolean underscored) {
    List<String> names = new ArrayList<>();
    PyObject iterator = Dir.of(object).iter();
    for (PyObject name = iterator.next(); name != null; name = iterator.next()) {
      String text = text(name);
      if (text != null && (underscored || !text.startsWith("_"))) {
        names.add(text);
      }
    }
    Collections.sort(names);
    return names;
  }

  private static String forName(PyBaseException exception) {
    String wrong = text(exception.field(ExceptionField.NAME));
    if (wrong == null) {
      return "";
    }
    String closest = exception.traceback() == null ? null : closestVariable(exception, wrong);
    String suggestion = didYouMean(closest);
    if (BuiltinModules.isStandardModule(wrong)) {
      suggestion +=
          closest == null
              ? ". Did you forget to import '" + wrong + "'?"
              : " Or did you forget to import '" + wrong + "'?";
    }
    return suggestion;
  }

  private static String closestVariable(PyBaseException exception, String wrong) {
    PyTraceback entry = exception.traceback();
    while (entry.inner() != null) {
      entry = entry.inner();
    }
    PyCode code = entry.code();
    List<String> names = new ArrayList<>(Arrays.asList(code.parameters()));
    names.addAll(Arrays.asList(code.freeVariables()));
    PyDict globals = Imports.globalsOf(code.filename());
    if (globals != null) {
      addKeys(globals, names);
    }
    addKeys(Builtins.NAMESPACE, names);
    return Suggestions.closest(wrong, names);
  }

  private static void addKeys(PyDict dict, List<String> names) {
    PyObject keys = dict.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      String text = text(key);
      if (text != null) {
        names.add(text);
      }
    }
  }
}
