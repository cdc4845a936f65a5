package dev.krait.transpiler.diagnostics.tokens;

import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.PythonSyntaxException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokenizer's state over a source in UTF-8 whose lines end in {@code \n}. The names follow
 * CPython's {@code tok_state}, as every error position is computed from these fields.
 */
public final class LexerState {
  static final int EOF = -1;
  static final int MAX_INDENT = 100;
  static final int MAX_LEVEL = 200;
  static final int MAX_STRING_LEVEL = 150;
  static final int MAX_FIELD_NESTING = 3;

  final byte[] data;
  final String filename;

  /** The next byte. */
  int cur;

  /** The end of what was read so far: the end of the current line. */
  int inp;

  /** Where the buffer would start if lines were read one by one. */
  int buf;

  /** The start of the current token, -1 between tokens. */
  int start = -1;

  int lineStart;
  int multiLineStart;
  int line;
  int firstLine;
  int column;
  int startColumn;

  boolean atLineStart = true;
  int indent;
  final int[] indents = new int[MAX_INDENT];
  final int[] alternateIndents = new int[MAX_INDENT];

  /** Indents (positive) or dedents (negative) still to be handed out. */
  int pending;

  int level;
  final char[] openers = new char[MAX_LEVEL];
  final int[] openerLines = new int[MAX_LEVEL];
  final int[] openerColumns = new int[MAX_LEVEL];

  final List<StringMode> modes = new ArrayList<>(List.of(StringMode.code()));

  /** Whether CPython reads a file here, which shows at its end and at NUL bytes. */
  private boolean lineByLine;

  /** Whether wrong numbers and parentheses are let through, as {@code tokenize} does. */
  private boolean liberal;

  /** Whether the source ended within a string. */
  private boolean endedInString;

  private Outcome outcome = Outcome.OK;
  private PythonSyntaxException error;

  LexerState(byte[] data, String filename) {
    this.data = data;
    this.filename = filename;
  }

  /** The next byte, or {@link #EOF}; reads on to the next line at the end of one. */
  int next() {
    if (cur == inp) {
      if (outcome != Outcome.OK || !readLine()) {
        return EOF;
      }
    }
    column++;
    return data[cur++] & 0xFF;
  }

  private boolean readLine() {
    int end = inp;
    while (end < data.length && data[end] != '\n') {
      end++;
    }
    if (end == inp && end == data.length) {
      outcome = Outcome.END_OF_FILE;
      if (lineByLine && start < 0) {
        buf = cur;
        lineStart = cur;
      }
      return false;
    }
    if (start < 0) {
      buf = cur;
    }
    lineStart = cur;
    line++;
    column = 0;
    inp = Math.min(end + 1, data.length);
    return !lineByLine || !hasNul(end);
  }

  private boolean hasNul(int end) {
    for (int i = lineStart; i < end; i++) {
      if (data[i] == 0) {
        fail("source code cannot contain null bytes");
        cur = inp;
        return true;
      }
    }
    return false;
  }

  void back(int c) {
    if (c != EOF) {
      cur--;
      column--;
    }
  }

  StringMode mode() {
    return modes.get(modes.size() - 1);
  }

  /** Whether some f-string or t-string is open. */
  public boolean insideString() {
    return modes.size() > 1;
  }

  Token token(String type, int from, int to) {
    boolean isText =
        type.equals(Token.STRING)
            || type.equals(Token.FSTRING_MIDDLE)
            || type.equals(Token.TSTRING_MIDDLE);
    boolean placed = from >= 0;
    return new Token(
        type,
        placed ? text(from, to) : "",
        isText ? firstLine : line,
        placed ? startColumn : -1,
        line,
        placed ? column : -1,
        level);
  }

  /** A token without a place of its own: an indent, a dedent, the end, an error. */
  Token token(String type) {
    return token(type, -1, -1);
  }

  String text(int from, int to) {
    return new String(data, from, to - from, StandardCharsets.UTF_8);
  }

  /** Stops with an error at the current position, one character wide. */
  Token fail(String message) {
    return failAt(-1, -1, message);
  }

  /** Stops with an error in the current line, columns from 1 in bytes. */
  Token failAt(int from, int to, String message) {
    if (outcome != Outcome.ERROR) {
      int offset = from == -1 ? characters(lineStart, cur) : from;
      int endOffset = to == -1 ? offset : to;
      int end = lineStart;
      while (end < data.length && data[end] != '\n' && data[end] != 0) {
        end++;
      }
      error =
          new PythonSyntaxException(
              Kind.SyntaxError,
              message,
              filename,
              line,
              offset,
              line,
              endOffset,
              text(lineStart, end));
      outcome = Outcome.ERROR;
    }
    return token(Token.ERROR);
  }

  Token stop(Outcome reason) {
    outcome = reason;
    return token(Token.ERROR);
  }

  /** Stops with the rest of the line skipped. */
  Token stopLine(Outcome reason) {
    cur = inp;
    return stop(reason);
  }

  private int characters(int from, int to) {
    String text = text(from, to);
    return text.codePointCount(0, text.length());
  }

  /** Behaves as CPython does when it reads a file, not a string. */
  public void readLineByLine() {
    lineByLine = true;
  }

  /** Ends all indented blocks, as at the end of a source. */
  public void closeBlocks() {
    if (indent > 0) {
      pending = -indent;
      indent = 0;
    }
  }

  /** Whether nothing but blanks, line breaks and comments is left. */
  public boolean isOnlyBlankLeft() {
    int i = cur;
    while (i < data.length) {
      if (data[i] == '#') {
        i = lineEnd(i);
      } else if (data[i] == ' ' || data[i] == '\t' || data[i] == '\n' || data[i] == '\f') {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Lets wrong numbers and parentheses through from now on. */
  public void beLiberal() {
    liberal = true;
  }

  boolean isLiberal() {
    return liberal;
  }

  void endInString() {
    endedInString = true;
  }

  /** Whether what was wrong is that the source is not complete. */
  public boolean isIncomplete() {
    return outcome == Outcome.END_OF_FILE || endedInString;
  }

  /** Why the tokenizer stopped, or {@link Outcome#OK}. */
  public Outcome outcome() {
    return outcome;
  }

  /** The tokenizer's own error, or null. */
  public PythonSyntaxException error() {
    return error;
  }

  /** The kind of the innermost open string: {@code f} or {@code t}. */
  public char stringLetter() {
    return mode().letter;
  }

  public String filename() {
    return filename;
  }

  public int line() {
    return line;
  }

  /** Bytes between the start of the current line and the current position. */
  public int currentColumn() {
    return cur - lineStart;
  }

  /** Bytes between the start of the buffer and the current position. */
  public int bufferColumn() {
    return cur - buf;
  }

  public boolean atBufferStart() {
    return cur == buf;
  }

  public int level() {
    return level;
  }

  /** The innermost open parenthesis. */
  public char opener() {
    return openers[level - 1];
  }

  public int openerLine() {
    return openerLines[level - 1];
  }

  public int openerColumn() {
    return openerColumns[level - 1];
  }

  /**
   * The line of an error as CPython finds it: the line being read has its line break, any other has
   * it if it comes from a file. Beyond the end, the last line.
   */
  public String errorLine(int number) {
    if (!lineByLine && line <= number && inp > buf) {
      return text(lineStart, inp);
    }
    int from = 0;
    for (int i = 1; i < number; i++) {
      int end = lineEnd(from);
      if (end >= data.length || end + 1 > inp) {
        break;
      }
      from = end + 1;
    }
    int end = lineEnd(from);
    return text(from, lineByLine && end < data.length ? end + 1 : end);
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < data.length && data[end] != '\n') {
      end++;
    }
    return end;
  }
}
