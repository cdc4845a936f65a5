package dev.krait.runtime;

import dev.krait.runtime.number.IntParser;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an expression for {@link Expressions}. */
final class ExpressionTokens {
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX][0-9a-fA-F_]+|0[bB][01_]+|(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?[jJ]?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
  private static final Pattern KEYWORD = Pattern.compile("([A-Za-z_][A-Za-z_0-9]*) *=(?!=)");

  private final String text;
  private int position;
  private boolean afterComma;

  ExpressionTokens(String text) {
    this.text = text;
  }

  private void skipSpaces() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
  }

  /** The first of these operators that stands here, consumed; empty if none does. */
  String next(String... operators) {
    skipSpaces();
    for (String each : operators) {
      boolean longer =
          text.startsWith(each + each, position) && "*/<>".contains(each)
              || text.startsWith(each + "=", position) && "<>".contains(each);
      if (text.startsWith(each, position) && !longer) {
        position += each.length();
        return each;
      }
    }
    return "";
  }

  /** Whether one of these stands here; the empty one is the end. */
  boolean sees(String... operators) {
    skipSpaces();
    for (String each : operators) {
      if (each.isEmpty() ? position == text.length() : text.startsWith(each, position)) {
        return true;
      }
    }
    return false;
  }

  void expect(String operator) {
    if (next(operator).isEmpty()) {
      throw new IllegalArgumentException(operator + " expected at " + position + ": " + text);
    }
  }

  void expectEnd() {
    skipSpaces();
    if (position < text.length()) {
      throw new IllegalArgumentException("not understood: " + text.substring(position));
    }
  }

  boolean afterComma() {
    return afterComma;
  }

  void setAfterComma(boolean afterComma) {
    this.afterComma = afterComma;
  }

  private Matcher match(Pattern pattern) {
    skipSpaces();
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    if (matcher.lookingAt()) {
      position = matcher.end();
      return matcher;
    }
    return null;
  }

  String name() {
    Matcher matcher = match(NAME);
    if (matcher == null) {
      throw new IllegalArgumentException("name expected at " + position + ": " + text);
    }
    return matcher.group();
  }

  String keyword() {
    Matcher matcher = match(KEYWORD);
    return matcher == null ? null : matcher.group(1);
  }

  PyObject literal() {
    skipSpaces();
    char first = position < text.length() ? text.charAt(position) : 0;
    boolean bytes =
        first == 'b'
            && position + 1 < text.length()
            && (text.charAt(position + 1) == '\'' || text.charAt(position + 1) == '"');
    if (bytes) {
      return PyBytes.ofLatin1(string(text.charAt(++position)));
    }
    if (first == '\'' || first == '"') {
      return PyStr.of(string(first));
    }
    if (text.startsWith("True", position)) {
      position += 4;
      return PyBool.TRUE;
    }
    if (text.startsWith("False", position)) {
      position += 5;
      return PyBool.FALSE;
    }
    Matcher matcher = match(NUMBER);
    if (matcher == null) {
      return null;
    }
    String number = matcher.group().replace("_", "");
    if (number.matches("0[xXbB].*|[0-9]+")) {
      return IntParser.parse(number, number.matches("[0-9]+") ? 10 : 0);
    }
    if (number.endsWith("j") || number.endsWith("J")) {
      return PyComplex.of(0, Double.parseDouble(number.substring(0, number.length() - 1)));
    }
    return PyFloat.of(Double.parseDouble(number));
  }

  private String string(char quote) {
    StringBuilder out = new StringBuilder();
    position++;
    while (text.charAt(position) != quote) {
      char c = text.charAt(position++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = text.charAt(position++);
      int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
      if (digits > 0) {
        out.appendCodePoint(Integer.parseInt(text, position, position + digits, 16));
        position += digits;
      } else {
        out.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape);
      }
    }
    position++;
    return out.toString();
  }
}
