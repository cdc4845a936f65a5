package dev.krait.runtime.exception;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;

/** The last lines of a traceback: class, message and notes, and the place of a syntax error. */
final class ExceptionLines {
  private ExceptionLines() {}

  static String of(PyBaseException exception) {
    StringBuilder lines = new StringBuilder();
    String type = typeName(exception.type());
    if (ExceptionTypes.SYNTAX_ERROR.isInstance(exception)) {
      lines.append(SyntaxErrorLines.of(exception, type));
    } else {
      String message = ExceptionText.str(exception) + DidYouMean.of(exception);
      lines.append(type).append(message.isEmpty() ? "" : ": ").append(message).append('\n');
    }
    notes(exception, lines);
    return lines.toString();
  }

  /** The qualified name, behind the module's unless that is {@code builtins} or the script. */
  static String typeName(PyType type) {
    PyObject module = type.attrOrNull("__module__");
    String name = type.qualifiedName();
    if (!(module instanceof StrLayout text)) {
      return "<unknown>." + name;
    }
    String moduleName = text.exact().toString();
    return moduleName.equals("builtins") || moduleName.equals("__main__")
        ? name
        : moduleName + "." + name;
  }

  private static void notes(PyBaseException exception, StringBuilder lines) {
    PyObject notes;
    try {
      notes = exception.attrOrNull("__notes__");
    } catch (PyException e) {
      lines.append("Ignored error getting __notes__: ").append(repr(e.value(), "__notes__"));
      lines.append('\n');
      return;
    }
    if (notes instanceof ListLayout || notes instanceof TupleLayout) {
      for (PyObject note : Iterables.toArray(notes)) {
        lines.append(str(note)).append('\n');
      }
    } else if (notes != null && notes != PyNone.NONE) {
      lines.append(repr(notes, "__notes__")).append('\n');
    }
  }

  private static String str(PyObject note) {
    try {
      return note.str().toString();
    } catch (PyException e) {
      return "<note str() failed>";
    }
  }

  private static String repr(PyObject value, String what) {
    try {
      return value.repr().toString();
    } catch (PyException e) {
      return "<" + what + " repr() failed>";
    }
  }
}
