package dev.krait.grammar;

import static dev.krait.grammar.PythonLexer.*;

/**
 * The tokens read so far, placed in lines and columns. Tells apart the few that depend on their
 * neighbours, so that the parser decides by one token.
 */
final class TokenSequence {
  /** What no element of a list begins with, but a list with a last comma may be followed by. */
  private static final boolean[] ENDS_LIST =
      new boolean[PythonLexer.VOCABULARY.getMaxTokenType() + 1];

  static {
    for (int type :
        new int[] {RPAR, RSQB, RBRACE, EQUAL, COLON, NEWLINE, SEMICOLON, IN, IF, EXCLAMATION}) {
      ENDS_LIST[type] = true;
    }
  }

  private final SourceChars source;
  private final char[] chars;
  private final boolean ascii;
  private final Brackets brackets;
  private final TokenArray tokens;
  private PythonToken last;
  private PythonToken lineFirst;
  private int line = 1;
  private int lineStart;
  // Where columns were counted last in this line, and the bytes beyond one per character up to
  // there.
  private int counted;
  private int extraBytes;

  TokenSequence(SourceChars source, Brackets brackets) {
    this.source = source;
    this.chars = source.chars();
    this.ascii = source.isAscii();
    this.brackets = brackets;
    this.tokens = new TokenArray(source);
  }

  TokenArray tokens() {
    return tokens;
  }

  /** Whether the last line has tokens and its NEWLINE is missing. */
  boolean inLine() {
    return last != null && !PythonLexerBase.isLineStructure(last.type);
  }

  void beginLine(int start) {
    line++;
    lineStart = start;
    counted = start;
    extraBytes = 0;
  }

  /** Adds a token that stands in one line. */
  PythonToken add(int type, int start, int end) {
    int column = column(start);
    return add(type, start, end, line, column, column(end));
  }

  /** Adds a token that may go over several lines. */
  void addLines(int type, int start, int end) {
    int firstLine = line;
    int column = column(start);
    for (int i = start; i < end; i++) {
      if (chars[i] == '\n') {
        beginLine(i + 1);
      }
    }
    add(type, start, end, firstLine, column, column(end));
  }

  private PythonToken add(int type, int start, int end, int firstLine, int column, int endColumn) {
    PythonToken token =
        new PythonToken(
            source, type, tokens.size(), start, end, firstLine, column, line, endColumn);
    PythonToken before = last;
    if (before != null) {
      markBefore(before, type);
    }
    switch (type) {
      case LAMBDA -> brackets.beginLambda();
      case AS -> markWith();
      default -> {}
    }
    if (before == null || PythonLexerBase.isLineStructure(before.type)) {
      lineFirst = token;
    }
    last = token;
    tokens.add(token);
    return token;
  }

  /** Marks the token before the new one, where only the two together tell what it is. */
  private void markBefore(PythonToken before, int type) {
    boolean colonOfLambda = type == COLON && brackets.endLambda();
    switch (before.type) {
      case COMMA -> {
        if (type >= 0 && ENDS_LIST[type] && (type != COLON || colonOfLambda || !inSquare())) {
          before.type = LAST_COMMA;
        }
      }
      case SEMICOLON -> {
        if (type == NEWLINE) {
          before.type = LAST_SEMICOLON;
        }
      }
      case COLON -> {
        if (type == NEWLINE && is(lineFirst, "match")) {
          lineFirst.type = MATCH;
        }
      }
      case NAME -> {
        if (type == NAME && is(before, "type")) {
          before.type = TYPE;
        }
      }
      default -> {}
    }
  }

  private boolean inSquare() {
    PythonToken innermost = brackets.innermost();
    return innermost != null && innermost.type == LSQB;
  }

  private void markWith() {
    PythonToken innermost = brackets.innermost();
    if (innermost != null
        && innermost.type == LPAR
        && innermost.index > 0
        && tokens.get(innermost.index - 1).type == WITH) {
      innermost.type = WITH_LPAR;
    }
  }

  private boolean is(PythonToken token, String word) {
    if (token.type != NAME || token.end - token.start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[token.start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int column(int at) {
    if (ascii) {
      return at - lineStart;
    }
    for (; counted < at; counted++) {
      char c = chars[counted];
      if (c >= 0x80) {
        extraBytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return at - lineStart + extraBytes;
  }

  RejectedException rejection(String message, int position) {
    return new RejectedException(message, line, column(position));
  }
}
