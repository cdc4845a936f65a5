package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.diagnostics.suggestions.KeywordSuggestion;

/**
 * Prints a rejected source as {@code python3.14 FILE} does on standard error: the place, the line
 * with carets below, the message ({@code TracebackException._format_syntax_error}).
 */
public final class DiagnosticPrinter {
  private DiagnosticPrinter() {}

  /**
   * The block for an error in a file, with a keyword that was perhaps meant.
   *
   * @param source the file's text, or null if it is unknown
   */
  public static String formatFile(PythonSyntaxException error, String source) {
    return format(
        source == null || error.text() == null
            ? error
            : KeywordSuggestion.improve(error, source, true));
  }

  /** The same for a source that is in no file, such as the argument of {@code -c}. */
  public static String formatText(PythonSyntaxException error, String source) {
    return format(
        source == null || error.text() == null
            ? error
            : KeywordSuggestion.improve(error, source, false));
  }

  /** The block for an error as it is. */
  public static String format(PythonSyntaxException error) {
    if (!error.isSyntaxError()) {
      return error.kind() + ": " + error.getMessage() + "\n";
    }
    StringBuilder out = new StringBuilder();
    String suffix = "";
    if (error.lineno() >= 0) {
      String name = error.filename() == null ? "<string>" : error.filename();
      out.append("  File \"%s\", line %d\n".formatted(name, error.lineno()));
    } else if (error.filename() != null) {
      suffix = " (" + error.filename() + ")";
    }
    if (error.text() != null) {
      appendLine(out, error);
    }
    String message = error.getMessage().isEmpty() ? "<no detail available>" : error.getMessage();
    return out.append("%s: %s%s\n".formatted(error.kind(), message, suffix)).toString();
  }

  private static void appendLine(StringBuilder out, PythonSyntaxException error) {
    int[] text = error.text().codePoints().toArray();
    int length = text.length;
    // CPython's lines end at a NUL.
    for (int i = length - 1; i >= 0; i--) {
      length = text[i] == 0 ? i : length;
    }
    while (length > 0 && text[length - 1] == '\n') {
      length--;
    }
    int spaces = 0;
    while (spaces < length
        && (text[spaces] == ' ' || text[spaces] == '\n' || text[spaces] == '\f')) {
      spaces++;
    }
    out.append("    ").append(new String(text, spaces, length - spaces)).append('\n');
    int offset = error.offset();
    int endOffset = length + 1;
    if (error.lineno() == error.endLineno()) {
      endOffset = error.endOffset() != 0 ? error.endOffset() : offset;
    }
    if (text.length > 0 && offset > text.length) {
      offset = length + 1;
    }
    if (text.length > 0 && endOffset > text.length) {
      endOffset = length + 1;
    }
    if (offset >= endOffset || endOffset < 0) {
      endOffset = offset + 1;
    }
    int column = offset - 1 - spaces;
    if (column < 0) {
      return;
    }
    out.append("    ");
    for (int i = 0; i < column && spaces + i < length; i++) {
      int c = text[spaces + i];
      out.appendCodePoint(isSpace(c) ? c : ' ');
    }
    out.append("^".repeat(endOffset - offset)).append('\n');
  }

  /** {@code str.isspace} for one character. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
