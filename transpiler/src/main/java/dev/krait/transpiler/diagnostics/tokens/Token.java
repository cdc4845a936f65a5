package dev.krait.transpiler.diagnostics.tokens;

/**
 * A token as CPython's parser sees it. {@code type} is one of the constants below, or for operators
 * and keywords their own text; columns count bytes from 0, and are -1 where CPython knows none.
 *
 * @param level how many parentheses are open after the token
 */
public record Token(
    String type, String text, int line, int column, int endLine, int endColumn, int level)
    implements Located {
  public static final String END = "ENDMARKER";
  public static final String NAME = "NAME";
  public static final String NUMBER = "NUMBER";
  public static final String STRING = "STRING";
  public static final String NEWLINE = "NEWLINE";
  public static final String INDENT = "INDENT";
  public static final String DEDENT = "DEDENT";
  public static final String FSTRING_START = "FSTRING_START";
  public static final String FSTRING_MIDDLE = "FSTRING_MIDDLE";
  public static final String FSTRING_END = "FSTRING_END";
  public static final String TSTRING_START = "TSTRING_START";
  public static final String TSTRING_MIDDLE = "TSTRING_MIDDLE";
  public static final String TSTRING_END = "TSTRING_END";

  /** The tokenizer gave up; its state tells why. */
  public static final String ERROR = "ERRORTOKEN";

  /** Whether this token is of the type. */
  public boolean is(String other) {
    return type.equals(other);
  }

  /** Whether the token only shapes the layout, so that no node ends with it. */
  public boolean isLayout() {
    return is(NEWLINE) || is(INDENT) || is(DEDENT) || is(END);
  }
}
