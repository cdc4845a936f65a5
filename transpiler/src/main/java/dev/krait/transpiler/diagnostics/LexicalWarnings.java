package dev.krait.transpiler.diagnostics;

import dev.krait.grammar.PythonLexer;
import dev.krait.grammar.PythonToken;
import dev.krait.grammar.RejectedException;
import dev.krait.grammar.SourceChars;
import dev.krait.grammar.TokenArray;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.diagnostics.semantic.SyntaxWarning;
import dev.krait.transpiler.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The SyntaxWarnings that CPython's tokenizer and parser give: backslashes that begin no escape
 * sequence, and numbers that run into a keyword ({@code 1or 2}).
 */
final class LexicalWarnings {
  private static final Set<String> KEYWORDS =
      Set.of("and", "else", "for", "if", "in", "is", "not", "or");
  private static final String FUTURE = " Such sequences will not work in the future.";

  /** An f-string or t-string that has not ended yet; its texts are looked at when it has. */
  private static final class OpenString {
    final boolean raw;
    int braces;
    final List<PythonToken> texts = new ArrayList<>();

    OpenString(boolean raw) {
      this.raw = raw;
    }
  }

  private final SourceText source;
  private final char[] chars;
  private final List<SyntaxWarning> warnings = new ArrayList<>();
  private final Deque<OpenString> open = new ArrayDeque<>();

  private LexicalWarnings(SourceText source) {
    this.source = source;
    this.chars = source.chars();
  }

  /** The warnings of a source that parses. */
  static List<SyntaxWarning> of(SourceText source) {
    LexicalWarnings finder = new LexicalWarnings(source);
    if (finder.mayHaveSome()) {
      SourceChars all = new SourceChars(source.chars(), source.length(), source.filename());
      finder.visit(new PythonLexer(all).tokenize());
    }
    return finder.warnings;
  }

  /** The warnings that CPython gives before it comes to an error. */
  static List<SyntaxWarning> before(SourceText source, PythonSyntaxException error) {
    LexicalWarnings finder = new LexicalWarnings(source);
    if (finder.mayHaveSome()) {
      SourceChars all = new SourceChars(source.chars(), source.length(), source.filename());
      PythonLexer lexer = new PythonLexer(all);
      TokenArray tokens;
      try {
        tokens = lexer.tokenize();
      } catch (RejectedException e) {
        tokens = lexer.read();
      }
      finder.visit(tokens, error);
    }
    return finder.warnings;
  }

  /** Most sources have nothing that could deserve a warning, and are not tokenized again. */
  private boolean mayHaveSome() {
    for (int i = 0; i + 1 < source.length(); i++) {
      char c = chars[i];
      char next = chars[i + 1];
      if (c == '\\' && "\n\\'\"abfnrtvx0123".indexOf(next) < 0) {
        return true;
      }
      if ((c == '.' || (c >= '0' && c <= '9') || c == 'j' || c == 'J')
          && "aefino".indexOf(next) >= 0) {
        return true;
      }
      if (c == '0' && (next == 'x' || next == 'X')) {
        return true;
      }
      if (c == '\\') {
        i++;
      }
    }
    return false;
  }

  private void visit(TokenArray tokens) {
    visit(tokens, null);
  }

  private void visit(TokenArray tokens, PythonSyntaxException error) {
    for (int i = 0; i < tokens.size(); i++) {
      PythonToken token = tokens.get(i);
      if (error != null
          && (token.line() > error.lineno()
              || token.line() == error.lineno() && token.column() + 1 >= error.offset())) {
        return;
      }
      switch (token.type()) {
        case PythonLexer.STRING -> visitString(token);
        case PythonLexer.NUMBER -> {
          if (i + 1 < tokens.size()) {
            visitNumber(token, tokens.get(i + 1));
          }
        }
        case PythonLexer.FSTRING_START, PythonLexer.TSTRING_START ->
            open.push(new OpenString(prefixHas(token, 'r')));
        case PythonLexer.FSTRING_MIDDLE -> visitText(token);
        case PythonLexer.FSTRING_END -> {
          OpenString ended = open.pop();
          // CPython counts lines from the closing quotes on, an error of its own.
          ended.texts.forEach(
              text -> checkEscapes(text.start(), text.end(), token.line(), false, true));
        }
        default -> countBrace(token);
      }
    }
  }

  private void countBrace(PythonToken token) {
    if (!open.isEmpty() && token.end() - token.start() == 1) {
      char c = chars[token.start()];
      open.peek().braces += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
  }

  private void visitNumber(PythonToken number, PythonToken next) {
    if (next.start() != number.end() || !KEYWORDS.contains(next.getText())) {
      return;
    }
    String text = number.getText();
    char second = text.length() > 1 && text.charAt(0) == '0' ? text.charAt(1) : ' ';
    char last = text.charAt(text.length() - 1);
    String kind =
        switch (second) {
          case 'x', 'X' -> "hexadecimal";
          case 'o', 'O' -> "octal";
          case 'b', 'B' -> "binary";
          default -> last == 'j' || last == 'J' ? "imaginary" : "decimal";
        };
    String message = "invalid " + kind + " literal";
    int line = number.endLine();
    int end = number.column() + number.end() - number.start();
    warnings.add(
        new SyntaxWarning(message, message, true, new Position(line, end - 1, line, end - 1)));
  }

  private void visitString(PythonToken token) {
    if (prefixHas(token, 'r')) {
      return;
    }
    int quote = token.start();
    while (chars[quote] != '\'' && chars[quote] != '"') {
      quote++;
    }
    checkEscapes(quote + 1, token.end() - 1, token.line(), prefixHas(token, 'b'), false);
  }

  private boolean prefixHas(PythonToken token, char wanted) {
    for (int i = token.start(); chars[i] != '\'' && chars[i] != '"'; i++) {
      if ((chars[i] | 0x20) == wanted) {
        return true;
      }
    }
    return false;
  }

  private void visitText(PythonToken token) {
    OpenString string = open.peek();
    if (string.raw) {
      return;
    }
    int line = token.line();
    for (int i = token.start(); i < token.end(); i++) {
      line += chars[i] == '\n' ? 1 : 0;
      if (chars[i] != '\\') {
        continue;
      }
      char next = chars[i + 1];
      if (next == '{' || next == '}') {
        warn(String.valueOf(next), "invalid", line, i);
      } else {
        i++;
        line += next == '\n' ? 1 : 0;
      }
    }
    if (string.braces > 0) {
      checkEscapes(token.start(), token.end(), token.line(), false, true);
    } else {
      string.texts.add(token);
    }
  }

  /** Warns of the first wrong escape sequence; CPython leaves it at one for each token. */
  private void checkEscapes(int start, int end, int firstLine, boolean bytes, boolean format) {
    int line = firstLine;
    for (int i = start; i < end; i++) {
      line += chars[i] == '\n' ? 1 : 0;
      if (chars[i] != '\\' || i + 1 >= end) {
        continue;
      }
      char c = chars[++i];
      if (c >= '4' && c <= '7' && isOctal(i + 1, end) && isOctal(i + 2, end)) {
        String digits = new String(chars, i, 3);
        warn(digits, "invalid octal", line, i - 1);
        return;
      }
      boolean known =
          "\n\\'\"abfnrtvx01234567".indexOf(c) >= 0
              || (!bytes && (c == 'N' || c == 'u' || c == 'U'))
              || c >= 0x80;
      if (!known) {
        if (!(format && (c == '{' || c == '}'))) {
          warn(String.valueOf(c), "invalid", line, i - 1);
        }
        return;
      }
      line += c == '\n' ? 1 : 0;
    }
  }

  private boolean isOctal(int at, int end) {
    return at < end && chars[at] >= '0' && chars[at] <= '7';
  }

  /** Warns of the escape sequence whose backslash stands at an index. */
  private void warn(String sequence, String kind, int line, int at) {
    String head = "\"\\" + sequence + "\" is an " + kind + " escape sequence.";
    String advice = " Did you mean \"\\\\" + sequence + "\"? A raw string is also an option.";
    int column = 0;
    while (column < at && chars[at - column - 1] != '\n') {
      column++;
    }
    Position position = new Position(line, column, line, column + 1 + sequence.length());
    warnings.add(new SyntaxWarning(head + FUTURE + advice, head + advice, true, position));
  }
}
