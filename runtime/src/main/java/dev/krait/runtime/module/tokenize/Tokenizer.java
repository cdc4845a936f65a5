package dev.krait.runtime.module.tokenize;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Splits source into tokens (reference, chapter 2), comments and blank lines among them. It is as
 * lenient as CPython's is for module {@code tokenize}: what no statement could use is a token too.
 */
final class Tokenizer {
  private static final int TAB = 8;

  private final LineReader source;
  private final Numbers numbers;
  private final boolean extra;
  private final Deque<PyObject> ready = new ArrayDeque<>();
  private final Deque<int[]> indents = new ArrayDeque<>();
  private final Deque<StringMode> strings = new ArrayDeque<>();
  private int at;
  private int level;
  private boolean lineStart = true;
  private boolean over;

  /**
   * @param extra whether comments and blank lines count and operators are all of one type
   */
  Tokenizer(LineReader source, boolean extra) {
    this.source = source;
    this.numbers = new Numbers(source);
    this.extra = extra;
    indents.push(new int[] {0, 0});
  }

  /** The next token as a tuple; null at the end. */
  PyObject next() {
    while (ready.isEmpty()) {
      if (over) {
        return null;
      }
      advance();
    }
    return ready.poll();
  }

  private void emit(int type, int from, int to) {
    emit(type, source.text(from, to), from, to);
  }

  private void emit(int type, String text, int from, int to) {
    int first = source.line(from);
    // An end that is the start of the next line belongs to the line before.
    int last = to > from ? source.line(to - 1) : first;
    int endColumn = source.column(from);
    if (to > from) {
      endColumn = source.column(to - 1) + (Character.isLowSurrogate(source.at(to - 1)) ? 0 : 1);
    }
    add(
        type,
        text,
        pair(first, source.column(from)),
        pair(last, endColumn),
        source.lines(first, last));
  }

  private static PyTuple pair(int line, int column) {
    return PyTuple.of(PyInt.of(line), PyInt.of(column));
  }

  private void add(int type, String text, PyTuple start, PyTuple end, String line) {
    ready.add(PyTuple.of(PyInt.of(type), PyStr.of(text), start, end, PyStr.of(line)));
  }

  private PyException error(String message, int from) {
    int line = source.line(from);
    return TokenErrors.syntax(
        ExceptionTypes.SYNTAX_ERROR,
        message,
        line,
        source.column(from) + 1,
        source.lines(line, line).stripTrailing());
  }

  private void advance() {
    StringMode mode = strings.peek();
    if (mode != null && !mode.expression) {
      middle(mode);
      return;
    }
    if (lineStart) {
      lineStart = false;
      if (indentation()) {
        return;
      }
    }
    skipBlanks();
    if (source.isEnd(at)) {
      end();
      return;
    }
    token(source.at(at));
  }

  private void skipBlanks() {
    while (true) {
      char c = source.at(at);
      if (c == ' ' || c == '\t' || c == '\f') {
        at++;
      } else if (c == '\\' && isLineEnd(at + 1)) {
        at += source.at(at + 1) == '\r' ? 3 : 2;
        if (source.isEnd(at)) {
          throw unexpectedEnd();
        }
      } else {
        return;
      }
    }
  }

  private PyException unexpectedEnd() {
    over = true;
    return TokenErrors.unexpectedEnd(source.lineCount(), 0);
  }

  private boolean isLineEnd(int index) {
    char c = source.at(index);
    return c == '\n' || c == '\r' && source.at(index + 1) == '\n';
  }

  // ---- lines ----

  /** Tokens for the beginning of a line; whether there are any. */
  private boolean indentation() {
    int begin = at;
    int column = 0;
    int alternative = 0;
    for (; ; at++) {
      char c = source.at(at);
      if (c == ' ') {
        column++;
        alternative++;
      } else if (c == '\t') {
        column = (column / TAB + 1) * TAB;
        alternative++;
      } else if (c == '\f') {
        column = 0;
        alternative = 0;
      } else if (c == '\\' && isLineEnd(at + 1)) {
        at += source.at(at + 1) == '\r' ? 2 : 1;
        if (source.isEnd(at + 1)) {
          throw unexpectedEnd();
        }
      } else {
        break;
      }
    }
    if (source.isEnd(at)) {
      return false;
    }
    if (source.at(at) == '#' || isLineEnd(at)) {
      blankLine();
      return true;
    }
    if (level > 0) {
      return false;
    }
    int[] current = indents.peek();
    if (column == current[0]) {
      if (alternative != current[1]) {
        throw tabs();
      }
      return false;
    }
    if (column > current[0]) {
      if (alternative <= current[1]) {
        throw tabs();
      }
      indents.push(new int[] {column, alternative});
      if (extra) {
        emit(TokenType.INDENT, begin, at);
      } else {
        emitEmpty(TokenType.INDENT);
      }
      return true;
    }
    while (column < indents.peek()[0]) {
      indents.pop();
      if (extra) {
        emit(TokenType.DEDENT, at, at);
      } else {
        emitEmpty(TokenType.DEDENT);
      }
    }
    if (column != indents.peek()[0]) {
      ready.clear();
      throw indentationError(
          ExceptionTypes.INDENTATION_ERROR, "unindent does not match any outer indentation level");
    }
    if (alternative != indents.peek()[1]) {
      throw tabs();
    }
    return true;
  }

  private void emitEmpty(int type) {
    int line = source.line(at);
    add(type, "", pair(line, -1), pair(line, -1), source.lines(line, line));
  }

  private PyException tabs() {
    return indentationError(
        ExceptionTypes.TAB_ERROR, "inconsistent use of tabs and spaces in indentation");
  }

  private PyException indentationError(PyType type, String message) {
    over = true;
    int line = source.line(at);
    String text = source.lines(line, line).replaceAll("[\r\n]+$", "");
    return TokenErrors.indentation(type, message, line, text);
  }

  private void blankLine() {
    if (source.at(at) == '#') {
      comment();
    }
    newline(TokenType.NL);
  }

  private void comment() {
    int begin = at;
    while (!isLineEnd(at) && !source.isEnd(at)) {
      at++;
    }
    if (extra) {
      emit(TokenType.COMMENT, begin, at);
    }
  }

  /** The end of a line, which may be missing from the source. */
  private void newline(int type) {
    int begin = at;
    at += source.at(at) == '\r' ? 2 : 1;
    lineStart = true;
    if (type == TokenType.NL && !extra) {
      return;
    }
    int line = source.line(begin);
    int column = source.column(begin);
    boolean added = source.isAdded(at - 1);
    String text = added || !extra ? "" : source.text(begin, at);
    int end = extra ? column + (at - begin) : column;
    String whole = source.lines(line, line);
    add(type, text, pair(line, column), pair(line, end), whole);
  }

  private void end() {
    if (level > 0) {
      throw unexpectedEnd();
    }
    over = true;
    int line = source.lineCount() + 1;
    PyTuple place = extra ? pair(line, 0) : pair(line, -1);
    while (indents.size() > 1) {
      indents.pop();
      add(TokenType.DEDENT, "", place, place, "");
    }
    add(TokenType.END_MARKER, "", place, place, "");
  }

  // ---- tokens ----

  private static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void token(char c) {
    if (c == '#') {
      comment();
    } else if (isLineEnd(at)) {
      newline(level > 0 ? TokenType.NL : TokenType.NEWLINE);
    } else if (isNameStart(c)) {
      name();
    } else if (isDigit(c) || c == '.' && isDigit(source.at(at + 1))) {
      int begin = at;
      at = numbers.end(at);
      emit(TokenType.NUMBER, begin, at);
    } else if (c == '"' || c == '\'') {
      string(at, at);
    } else {
      operator(c);
    }
  }

  private void name() {
    int begin = at;
    boolean prefix = true;
    while (isNameStart(source.at(at)) || isDigit(source.at(at))) {
      prefix &= "rRbBuUfFtT".indexOf(source.at(at)) >= 0 && at - begin < 2;
      at++;
      char next = source.at(at);
      if (prefix && (next == '"' || next == '\'') && isPrefix(source.text(begin, at))) {
        string(begin, at);
        return;
      }
    }
    emit(TokenType.NAME, begin, at);
  }

  private static boolean isPrefix(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return switch (lower) {
      case "r", "b", "u", "f", "t", "br", "rb", "fr", "rf", "tr", "rt" -> true;
      default -> false;
    };
  }

  private void string(int begin, int opening) {
    char quote = source.at(opening);
    boolean triple = source.at(opening + 1) == quote && source.at(opening + 2) == quote;
    String prefix = source.text(begin, opening).toLowerCase(java.util.Locale.ROOT);
    int size = triple ? 3 : 1;
    if (prefix.contains("f") || prefix.contains("t")) {
      int type = prefix.contains("f") ? TokenType.FSTRING_START : TokenType.TSTRING_START;
      strings.push(new StringMode(quote, size, prefix.contains("r"), type, begin));
      at = opening + size;
      emit(type, begin, at);
      return;
    }
    at = opening + size;
    while (!isClosed(quote, size)) {
      if (source.isEnd(at) || size == 1 && source.at(at) == '\n') {
        over = true;
        int line = size == 3 ? source.lineCount() : source.line(at);
        throw error(
            "unterminated "
                + (triple ? "triple-quoted " : "")
                + "string literal (detected at line "
                + line
                + ")",
            begin);
      }
      if (source.at(at) == '\\') {
        at += source.at(at + 1) == '\r' ? 2 : 1;
      }
      at++;
    }
    at += size;
    emit(TokenType.STRING, begin, at);
  }

  private boolean isClosed(char quote, int size) {
    for (int i = 0; i < size; i++) {
      if (source.at(at + i) != quote) {
        return false;
      }
    }
    return true;
  }

  private void operator(char c) {
    StringMode mode = strings.peek();
    int begin = at;
    int size = 1;
    for (int longer = 3; longer > 1; longer--) {
      if (!source.isEnd(at + longer - 1)
          && TokenType.operator(source.text(at, at + longer)) != null) {
        size = longer;
        break;
      }
    }
    boolean inString = mode != null;
    if (inString && c == ':' && mode.brackets - 1 == mode.depth) {
      size = 1;
      mode.expression = false;
      mode.formatSpec = true;
    }
    at += size;
    if (size == 1 && (c == '(' || c == '[' || c == '{')) {
      level++;
      if (inString) {
        mode.brackets++;
      }
    } else if (size == 1 && (c == ')' || c == ']' || c == '}')) {
      level = Math.max(0, level - 1);
      if (inString) {
        close(mode, c, begin);
      }
    }
    Integer type = TokenType.operator(source.text(begin, at));
    emit(extra || type == null ? TokenType.OP : type, begin, at);
  }

  private void close(StringMode mode, char c, int begin) {
    mode.brackets--;
    if (mode.brackets < 0) {
      over = true;
      throw error("f-string: unmatched '" + c + "'", begin);
    }
    if (c == '}' && mode.brackets == mode.depth) {
      mode.depth--;
      mode.expression = false;
      mode.formatSpec = false;
    }
  }

  // ---- the text of f-strings ----

  private void middle(StringMode mode) {
    if (source.at(at) == '{' && (source.at(at + 1) != '{' || mode.formatSpec)) {
      mode.depth++;
      mode.expression = true;
      return;
    }
    if (isClosed(mode.quote, mode.quoteSize)) {
      int begin = at;
      at += mode.quoteSize;
      strings.pop();
      emit(mode.type + 2, begin, at);
      return;
    }
    int begin = at;
    boolean named = false;
    while (!isClosed(mode.quote, mode.quoteSize)) {
      char c = source.at(at);
      if (source.isEnd(at) || mode.quoteSize == 1 && c == '\n') {
        if (!source.isEnd(at) && mode.formatSpec) {
          over = true;
          throw error(
              "f-string: newlines are not allowed in format specifiers for single quoted"
                  + " f-strings",
              at);
        }
        throw unterminated(mode);
      }
      if (c == '{') {
        if (source.at(at + 1) == '{' && !mode.formatSpec) {
          emitMiddle(mode, begin, at + 1);
          at += 2;
          return;
        }
        mode.depth++;
        mode.expression = true;
        break;
      }
      if (c == '}' && named) {
        at++;
        break;
      } else if (c == '}') {
        if (source.at(at + 1) == '}' && !mode.formatSpec && mode.brackets == 0) {
          emitMiddle(mode, begin, at + 1);
          at += 2;
          return;
        }
        if (mode.brackets == 0) {
          over = true;
          throw error("f-string: single '}' is not allowed", at);
        }
        mode.expression = true;
        break;
      } else if (c == '\\') {
        char escaped = source.at(at + 1);
        if (escaped == '{' || escaped == '}') {
          at++;
          continue;
        }
        if (!mode.raw && escaped == 'N' && source.at(at + 2) == '{') {
          named = true;
          at += 3;
          continue;
        }
        at += escaped == '\r' ? 2 : 1;
      }
      at++;
    }
    emitMiddle(mode, begin, at);
  }

  /** Unlike that of other tokens, the end is where the next one begins. */
  private void emitMiddle(StringMode mode, int from, int to) {
    source.isEnd(to);
    int first = source.line(from);
    int last = source.line(to);
    add(
        mode.type + 1,
        source.text(from, to),
        pair(first, source.column(from)),
        pair(last, source.column(to)),
        source.lines(first, last));
  }

  private PyException unterminated(StringMode mode) {
    over = true;
    int line = mode.quoteSize == 3 ? source.lineCount() : source.line(at);
    String kind = mode.type == TokenType.FSTRING_START ? "f-string" : "t-string";
    return error(
        "unterminated "
            + (mode.quoteSize == 3 ? "triple-quoted " : "")
            + kind
            + " literal (detected at line "
            + line
            + ")",
        mode.start);
  }
}
