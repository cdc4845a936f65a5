package dev.krait.grammar;

/**
 * Says that a source is not Python, and nothing more: the message that CPython gives for it is
 * found by other means.
 */
public final class RejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  public RejectedException(String message, int line, int column) {
    super(message, null, false, false);
    this.line = line;
    this.column = column;
  }

  /** The line where reading stopped, from 1. */
  public int line() {
    return line;
  }

  /** The column where reading stopped, from 0, in bytes of UTF-8. */
  public int column() {
    return column;
  }
}
