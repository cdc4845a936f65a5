package dev.krait.transpiler.project;

/**
 * What is wrong with a file, or a warning.
 *
 * @param line from 1; 0 where it has no place in the file
 * @param column from 1, as Python counts; 0 where it is unknown
 * @param message in one line
 * @param text complete lines, as Krait's commands print them
 */
public record Diagnostic(String file, int line, int column, String message, String text) {
  /** A problem of a whole file. */
  static Diagnostic ofFile(String file, String message) {
    return new Diagnostic(file, 0, 0, message, file + ": error: " + message + "\n");
  }

  /** {@code file:line:column: message}, without what is unknown. */
  @Override
  public String toString() {
    StringBuilder place = new StringBuilder(file);
    if (line > 0) {
      place.append(':').append(line);
      if (column > 0) {
        place.append(':').append(column);
      }
    }
    return place.append(": ").append(message).toString();
  }
}
