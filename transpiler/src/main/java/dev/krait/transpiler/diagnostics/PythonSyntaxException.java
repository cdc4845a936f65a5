package dev.krait.transpiler.diagnostics;

/**
 * Source text that CPython rejects, told as CPython tells it: the attributes of a {@code
 * SyntaxError} instance.
 *
 * <p>Lines and offsets count from 1, offsets in characters; {@code endOffset} is exclusive. A value
 * of -1 (0 for offsets that CPython sets to 0) stands for {@code None}. {@code text} is the source
 * line with its line break, or null.
 */
public final class PythonSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The class of exception that CPython raises. */
  public enum Kind {
    SyntaxError,
    IndentationError,
    TabError,
    /** {@code _IncompleteInputError}: more lines could make it right. */
    IncompleteInputError,
    /**
     * For NUL bytes and the like: {@code compile} raises it from text, {@code python FILE} reports
     * a SyntaxError.
     */
    ValueError,
    /**
     * "too many nested parentheses" and other limits of CPython's own are SyntaxErrors; this is its
     * parser's stack.
     */
    MemoryError,
    RecursionError,
    OverflowError,
    /**
     * A wrong escape in a format specification: the one error of a decoder that stays what it is.
     */
    UnicodeDecodeError
  }

  private final Kind kind;
  private final String filename;
  private final int lineno;
  private final int offset;
  private final int endLineno;
  private final int endOffset;
  private final String text;

  /** Where the parser last finished a compound statement; see {@link #lastStatementLine}. */
  private int lastStatementLine = -1;

  private boolean fromSymbolTable;

  public PythonSyntaxException(
      Kind kind,
      String message,
      String filename,
      int lineno,
      int offset,
      int endLineno,
      int endOffset,
      String text) {
    super(message, null, false, false);
    this.kind = kind;
    this.filename = filename;
    this.lineno = lineno;
    this.offset = offset;
    this.endLineno = endLineno;
    this.endOffset = endOffset;
    this.text = text;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether this is a SyntaxError or a subclass of it. */
  public boolean isSyntaxError() {
    return switch (kind) {
      case SyntaxError, IndentationError, TabError, IncompleteInputError -> true;
      default -> false;
    };
  }

  public String filename() {
    return filename;
  }

  public int lineno() {
    return lineno;
  }

  public int offset() {
    return offset;
  }

  public int endLineno() {
    return endLineno;
  }

  public int endOffset() {
    return endOffset;
  }

  public String text() {
    return text;
  }

  /**
   * The line of the last compound statement that the parser finished before it gave up, 0 if there
   * was none, -1 if the error is not from the parser. CPython keeps it to look for misspelt
   * keywords from there on.
   */
  public int lastStatementLine() {
    return lastStatementLine;
  }

  /** Whether CPython's symbol table finds the error, which tells it in another way. */
  public boolean isFromSymbolTable() {
    return fromSymbolTable;
  }

  /** Says that CPython's symbol table finds the error. Returns this. */
  public PythonSyntaxException bySymbolTable() {
    fromSymbolTable = true;
    return this;
  }

  /** The same error with the line that {@link #lastStatementLine} tells. */
  PythonSyntaxException after(int statementLine) {
    PythonSyntaxException copy =
        new PythonSyntaxException(
            kind, getMessage(), filename, lineno, offset, endLineno, endOffset, text);
    copy.lastStatementLine = statementLine;
    return copy;
  }
}
