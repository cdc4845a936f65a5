package dev.krait.grammar;

import static dev.krait.grammar.PythonLexer.*;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * Reads the tokens of a whole source at once: what the lexer's rules describe, and what they
 * cannot: line structure, brackets, the text of f-strings and t-strings. After CPython's tokenizer.
 */
public abstract class PythonLexerBase extends Lexer {
  private static final int TAB = 8;

  private final SourceChars source;
  private final char[] chars;
  private final int length;
  private final TokenSequence tokens;
  private final Indentation indentation = new Indentation();
  private final Brackets brackets;
  private LexerAutomaton automaton;
  private FormatString format;
  private int position;
  private int delivered;

  protected PythonLexerBase(CharStream input) {
    super(input);
    source = (SourceChars) input;
    chars = source.chars();
    length = source.size();
    brackets = new Brackets();
    tokens = new TokenSequence(source, brackets);
  }

  /** Whether a token of this type only marks lines and blocks. */
  static boolean isLineStructure(int type) {
    return type >= NEWLINE && type <= DEDENT || type == EOF;
  }

  /** Reads everything; throws a {@link RejectedException} for what no token begins with. */
  public TokenArray tokenize() {
    automaton = new LexerAutomaton(this, getInterpreter(), source);
    boolean lineStart = true;
    for (; ; ) {
      if (lineStart) {
        lineStart = false;
        indent();
      }
      if (format != null && format.inText) {
        formatText(format);
        continue;
      }
      char c = chars[position];
      while (c == ' ' || c == '\t' || c == '\f') {
        c = chars[++position];
      }
      if (c == '\n') {
        position++;
        if (brackets.isEmpty()) {
          tokens.add(NEWLINE, position - 1, position - 1);
          brackets.endLine();
          lineStart = true;
        }
        tokens.beginLine(position);
      } else if (c == '#') {
        skipComment();
      } else if (c == '\\') {
        continueLine();
      } else if (position >= length) {
        end();
        return tokens.tokens();
      } else {
        token(c);
      }
    }
  }

  /** The tokens before what was rejected. */
  public TokenArray read() {
    return tokens.tokens();
  }

  private void token(char first) {
    int start = position;
    if (first == ':' && format != null && format.colonBeginsSpec()) {
      tokens.add(COLON, start, ++position);
      format.beginSpec();
      return;
    }
    int type = automaton.tokenAt(start);
    if (type == 0) {
      throw reject("invalid character");
    }
    int end = automaton.end();
    position = end;
    switch (type) {
      case STRING -> {
        if (chars[end] == chars[end - 1] && isEmptyString(start, end)) {
          throw reject("unterminated triple-quoted string literal");
        }
        tokens.addLines(type, start, end);
      }
      case NUMBER -> {
        if (!NumberEnd.isValid(chars, start, end)) {
          throw reject("invalid number literal");
        }
        tokens.add(type, start, end);
      }
      case FSTRING_START, TSTRING_START -> {
        tokens.add(type, start, end);
        beginFormat(start, end);
      }
      case LPAR, LSQB, LBRACE -> {
        if (!brackets.open(tokens.add(type, start, end))) {
          throw reject("too many nested parentheses");
        }
        if (format != null) {
          format.depth++;
        }
      }
      case RPAR, RSQB, RBRACE -> {
        if (!brackets.close(type) || format != null && !format.close(type)) {
          throw reject("unmatched bracket");
        }
        tokens.add(type, start, end);
      }
      default -> tokens.add(type, start, end);
    }
  }

  private boolean isEmptyString(int start, int end) {
    char quote = chars[end - 1];
    int at = start;
    while (chars[at] != quote) {
      at++;
    }
    return end - at == 2;
  }

  private void skipComment() {
    int at = position;
    while (chars[at] != '\n' && at < length) {
      at++;
    }
    position = at;
  }

  /** Skips a backslash and the line feed that must follow, behind which more text must stand. */
  private void continueLine() {
    if (chars[position + 1] != '\n' || position + 2 >= length) {
      throw reject("unexpected character after line continuation character");
    }
    position += 2;
    tokens.beginLine(position);
  }

  /** Skips blank lines and compares the indentation of the first other line with the one before. */
  private void indent() {
    int column = 0;
    int tabAsOne = 0;
    int continuedColumn = 0;
    int continuedTabAsOne = 0;
    for (; ; ) {
      char c = chars[position];
      switch (c) {
        case ' ' -> {
          column++;
          tabAsOne++;
          position++;
        }
        case '\t' -> {
          column = (column / TAB + 1) * TAB;
          tabAsOne++;
          position++;
        }
        case '\f' -> {
          column = 0;
          tabAsOne = 0;
          position++;
        }
        case '\\' -> {
          // An indentation that is split over lines is the one of the first line.
          if (continuedColumn == 0) {
            continuedColumn = column;
            continuedTabAsOne = tabAsOne;
          }
          continueLine();
        }
        case '#', '\n' -> {
          skipComment();
          if (position < length) {
            position++;
            tokens.beginLine(position);
          }
          column = 0;
          tabAsOne = 0;
          continuedColumn = 0;
          continuedTabAsOne = 0;
        }
        default -> {
          if (position < length) {
            if (continuedColumn == 0) {
              emitIndentation(column, tabAsOne);
            } else {
              emitIndentation(continuedColumn, continuedTabAsOne);
            }
          }
          return;
        }
      }
    }
  }

  private void emitIndentation(int column, int tabAsOne) {
    int change = indentation.enter(column, tabAsOne);
    if (change == Indentation.INCONSISTENT) {
      throw reject("inconsistent indentation");
    }
    if (change > 0) {
      tokens.add(INDENT, position, position);
    }
    for (; change < 0; change++) {
      tokens.add(DEDENT, position, position);
    }
  }

  private void end() {
    if (!brackets.isEmpty() || format != null) {
      throw reject("unexpected end of input");
    }
    if (tokens.inLine()) {
      tokens.add(NEWLINE, position, position);
    }
    for (int i = indentation.levels(); i > 0; i--) {
      tokens.add(DEDENT, position, position);
    }
    tokens.add(Token.EOF, position, position);
  }

  private void beginFormat(int start, int end) {
    int at = start;
    boolean raw = false;
    while (chars[at] != '\'' && chars[at] != '"') {
      raw |= (chars[at] | 0x20) == 'r';
      at++;
    }
    format = new FormatString(format, chars[at], end - at, raw);
    if (format.level >= FormatString.LIMIT) {
      throw reject("too many nested f-strings or t-strings");
    }
  }

  /** Reads text up to a field, a doubled brace, the end of a field or the last quotes. */
  private void formatText(FormatString string) {
    int start = position;
    if (chars[start] == '{' && chars[start + 1] != '{') {
      beginField(string);
      return;
    }
    if (quotesAt(start, string)) {
      position = start + string.quotes;
      tokens.add(FSTRING_END, start, position);
      format = string.outer;
      return;
    }
    int at = start;
    boolean named = false;
    for (; ; ) {
      char c = chars[at];
      if (c == string.quote && quotesAt(at, string)) {
        addText(start, at);
        return;
      }
      if (c == '\n' && string.quotes == 1 || c == 0 && at >= length) {
        throw reject("unterminated f-string literal");
      }
      at++;
      if (c == '{') {
        if (chars[at] == '{' && !string.readsSpec()) {
          addText(start, at + 1);
        } else {
          addText(start, at - 1);
          beginField(string);
        }
        return;
      } else if (c == '}') {
        if (named) {
          addText(start, at);
        } else if (chars[at] == '}' && !string.readsSpec() && string.depth == 0) {
          addText(start, at + 1);
        } else {
          addText(start, at - 1);
          string.inText = false;
        }
        return;
      } else if (c == '\\' && chars[at] != '{' && chars[at] != '}') {
        if (chars[at] == 'N' && !string.raw && chars[at + 1] == '{') {
          named = true;
          at++;
        }
        if (at < length) {
          at++;
        }
      }
    }
  }

  private void beginField(FormatString string) {
    if (!string.beginField()) {
      throw reject("f-string: expressions nested too deeply");
    }
  }

  /** Adds a piece of text; one that ends in a doubled brace means it once. */
  private void addText(int start, int end) {
    position = end;
    if (end > start) {
      tokens.addLines(FSTRING_MIDDLE, start, end);
    }
  }

  private boolean quotesAt(int at, FormatString string) {
    if (chars[at] != string.quote) {
      return false;
    }
    return string.quotes == 1 || chars[at + 1] == string.quote && chars[at + 2] == string.quote;
  }

  private RejectedException reject(String message) {
    return tokens.rejection(message, position);
  }

  /** Hands out one token after the other, for tools that know only ANTLR's interface. */
  @Override
  public Token nextToken() {
    if (automaton == null) {
      tokenize();
    }
    TokenArray all = tokens.tokens();
    return all.get(Math.min(delivered++, all.size() - 1));
  }
}
