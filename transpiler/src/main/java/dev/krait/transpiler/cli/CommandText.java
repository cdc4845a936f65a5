package dev.krait.transpiler.cli;

import java.util.List;

/** The text of {@code -c}, from which the indentation goes that all of its lines share. */
final class CommandText {
  private CommandText() {}

  static String dedent(String text) {
    if (text.isEmpty() || " \t\n".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    List<String> lines = List.of(text.split("\n", -1));
    String margin = null;
    for (String line : lines) {
      if (!line.isBlank()) {
        String indent = line.substring(0, indentation(line));
        margin = margin == null ? indent : common(margin, indent);
      }
    }
    if (margin == null || margin.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    for (String line : lines) {
      result.append(line.isBlank() ? "" : line.substring(margin.length())).append('\n');
    }
    return result.substring(0, result.length() - 1);
  }

  private static int indentation(String line) {
    int end = 0;
    while (line.charAt(end) == ' ' || line.charAt(end) == '\t') {
      end++;
    }
    return end;
  }

  private static String common(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }
}
