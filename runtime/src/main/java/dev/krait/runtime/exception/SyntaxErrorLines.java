package dev.krait.runtime.exception;

import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/** File, line, source and caret of a {@code SyntaxError}, above its message. */
final class SyntaxErrorLines {
  private final PyBaseException error;

  private SyntaxErrorLines(PyBaseException error) {
    this.error = error;
  }

  static String of(PyBaseException error, String type) {
    return new SyntaxErrorLines(error).lines(type);
  }

  private String lines(String type) {
    StringBuilder lines = new StringBuilder();
    PyObject filename = field(ExceptionField.SYNTAX_FILENAME);
    PyObject line = field(ExceptionField.SYNTAX_LINE);
    String suffix = "";
    if (line != null) {
      lines.append("  File \"").append(filename == null ? "<string>" : filename.str());
      lines.append("\", line ").append(line.str()).append('\n');
    } else if (filename != null) {
      suffix = " (" + filename.str() + ")";
    }
    if (field(ExceptionField.SYNTAX_TEXT) instanceof StrLayout text) {
      source(text.exact().toString(), lines);
    }
    PyObject message = field(ExceptionField.SYNTAX_MESSAGE);
    lines.append(type).append(": ");
    lines.append(message == null || !message.isTrue() ? "<no detail available>" : message.str());
    return lines.append(suffix).append('\n').toString();
  }

  /** The field, or null for {@code None} too. */
  private PyObject field(ExceptionField field) {
    PyObject value = error.field(field);
    return value == PyNone.NONE ? null : value;
  }

  private void source(String text, StringBuilder lines) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    int spaces = 0;
    while (spaces < end && " \n\f".indexOf(text.charAt(spaces)) >= 0) {
      spaces++;
    }
    String shown = text.substring(spaces, end);
    PyObject offset = field(ExceptionField.SYNTAX_OFFSET);
    if (offset == null) {
      lines.append("    ").append(shown).append('\n');
    } else if (offset instanceof IntLayout number && number.isLong()) {
      lines.append("    ").append(shown).append('\n');
      carets(text, end, spaces, shown, (int) number.longValue(), lines);
    }
  }

  private void carets(
      String text, int length, int spaces, String shown, int column, StringBuilder lines) {
    int start = column;
    int end = endColumn(column, length);
    if (!text.isEmpty() && start > text.length()) {
      start = length + 1;
    }
    if (!text.isEmpty() && end > text.length()) {
      end = length + 1;
    }
    if (start >= end || end < 0) {
      end = start + 1;
    }
    int first = start - 1 - spaces;
    if (first < 0) {
      return;
    }
    lines.append("    ");
    for (int i = 0; i < first && i < shown.length(); i++) {
      lines.append(Character.isWhitespace(shown.charAt(i)) ? shown.charAt(i) : ' ');
    }
    lines.append("^".repeat(end - start)).append('\n');
  }

  private int endColumn(int column, int length) {
    PyObject line = field(ExceptionField.SYNTAX_LINE);
    PyObject endLine = field(ExceptionField.SYNTAX_END_LINE);
    boolean sameLine =
        line == endLine || line != null && endLine != null && line.str().isEq(endLine.str());
    if (!sameLine) {
      return length + 1;
    }
    return field(ExceptionField.SYNTAX_END_OFFSET) instanceof IntLayout end
            && end.isLong()
            && end.longValue() != 0
        ? (int) end.longValue()
        : column;
  }
}
