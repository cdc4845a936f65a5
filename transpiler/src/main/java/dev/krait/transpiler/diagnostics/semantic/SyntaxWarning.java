package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Position;

/**
 * A {@code SyntaxWarning}: python prints it to stderr and goes on.
 *
 * @param asError the message of the SyntaxError that it becomes where warnings are errors
 * @param lexical whether CPython's tokenizer or parser finds it, which know the line's text
 */
public record SyntaxWarning(String message, String asError, boolean lexical, Position position) {
  /** A warning of CPython's compiler. */
  public SyntaxWarning(String message, Position position) {
    this(message, message, false, position);
  }

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
