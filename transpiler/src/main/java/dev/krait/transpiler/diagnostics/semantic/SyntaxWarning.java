package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Position;

/** A {@code SyntaxWarning}: python prints it to stderr and goes on. */
public record SyntaxWarning(String message, Position position) {
  /**
   * What python prints ({@code warnings.formatwarning}).
   *
   * @param line the line of the source, or null if it is unknown
   */
  public String format(String filename, String line) {
    String head = filename + ":" + position.lineno() + ": SyntaxWarning: " + message + "\n";
    return line == null || line.isBlank() ? head : head + "  " + line.strip() + "\n";
  }
}
