package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.ast.Position;
import java.util.List;

/**
 * A rule broken by a tree that parses: the message of CPython's SyntaxError and the place, not yet
 * tied to a file.
 */
public final class SemanticError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** CPython's {@code NO_LOCATION}, which a few of its errors show: line -1, offset 0. */
  public static final Position NO_POSITION = new Position(-1, -1, -1, -1);

  private final transient Position position;
  private boolean bySymbolTable;

  public SemanticError(String message, Position position) {
    super(message, null, false, false);
    this.position = position;
  }

  public Position position() {
    return position;
  }

  /** Says that CPython's symbol table finds the error. Returns this. */
  public SemanticError bySymbolTable() {
    bySymbolTable = true;
    return this;
  }

  /**
   * The exception as CPython raises it. Its offsets count bytes of UTF-8, since CPython's compiler,
   * unlike its parser, does not turn columns into characters.
   *
   * @param lines the lines of the source with their line breaks, or null if it is not a file
   */
  public PythonSyntaxException in(String filename, List<String> lines) {
    int line = position.lineno();
    boolean known = lines != null && line >= 1 && line <= lines.size();
    PythonSyntaxException error =
        new PythonSyntaxException(
            PythonSyntaxException.Kind.SyntaxError,
            getMessage(),
            filename,
            line,
            position.colOffset() + 1,
            position.endLineno(),
            position.endColOffset() + 1,
            known ? lines.get(line - 1) : null);
    return bySymbolTable ? error.bySymbolTable() : error;
  }
}
