package dev.krait.runtime.module.expat;

/** Reads a token; runs into {@link Incomplete} where the text ends in the middle of one. */
final class XmlCursor {
  final String text;
  int at;
  private final boolean namespaces;

  /**
   * @param namespaces whether a colon may stand only once in a name
   */
  XmlCursor(String text, int at, boolean namespaces) {
    this.text = text;
    this.at = at;
    this.namespaces = namespaces;
  }

  /** The char at the cursor. */
  char peek() {
    if (at >= text.length()) {
      throw Incomplete.INSTANCE;
    }
    return text.charAt(at);
  }

  XmlError invalid() {
    return new XmlError(XmlError.INVALID_TOKEN, at);
  }

  /** Whether the text goes on with this; runs into the end if that may still come. */
  boolean startsWith(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (at + i >= text.length()) {
        throw Incomplete.INSTANCE;
      }
      if (text.charAt(at + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void expect(char expected) {
    if (peek() != expected) {
      throw invalid();
    }
    at++;
  }

  /** Skips white space; whether there was any. */
  boolean skipSpace() {
    int from = at;
    while (XmlCharacters.isSpace(peek())) {
      at++;
    }
    return at > from;
  }

  void requireSpace() {
    if (!skipSpace()) {
      throw invalid();
    }
  }

  private int codePoint() {
    char c = peek();
    if (Character.isHighSurrogate(c)) {
      if (at + 1 >= text.length()) {
        throw Incomplete.INSTANCE;
      }
      return text.codePointAt(at);
    }
    return c;
  }

  /** Steps over a character that may stand in a document. */
  void character() {
    int c = codePoint();
    if (!XmlCharacters.isCharacter(c)) {
      throw invalid();
    }
    at += Character.charCount(c);
  }

  String name() {
    int from = at;
    int c = codePoint();
    if (!XmlCharacters.isNameStart(c) || namespaces && c == ':') {
      throw invalid();
    }
    boolean colon = false;
    do {
      if (c == ':' && namespaces) {
        if (colon) {
          throw invalid();
        }
        colon = true;
        if (!XmlCharacters.isNameStart(nextCodePoint())) {
          at++;
          throw invalid();
        }
      }
      at += Character.charCount(c);
      c = codePoint();
    } while (XmlCharacters.isNamePart(c));
    return text.substring(from, at);
  }

  private int nextCodePoint() {
    if (at + 1 >= text.length()) {
      throw Incomplete.INSTANCE;
    }
    return text.codePointAt(at + 1);
  }

  /** The name of a declaration, behind which there has to be a space. */
  String keyword() {
    String keyword = name();
    if (!XmlCharacters.isSpace(peek())) {
      throw invalid();
    }
    return keyword;
  }

  String nameToken() {
    int from = at;
    while (XmlCharacters.isNamePart(codePoint())) {
      at += Character.charCount(codePoint());
    }
    if (at == from) {
      throw invalid();
    }
    return text.substring(from, at);
  }

  /** What stands between quotes. */
  String literal() {
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      throw invalid();
    }
    at++;
    int from = at;
    while (peek() != quote) {
      character();
    }
    return text.substring(from, at++);
  }

  /** What stands before a mark, which is stepped over. */
  String until(String mark) {
    int from = at;
    while (!(peek() == mark.charAt(0) && startsWith(mark))) {
      character();
    }
    String result = text.substring(from, at);
    at += mark.length();
    return result;
  }

  /** The character that {@code &#…;} means, whose {@code &#} was read. */
  int characterReference(int begin) {
    int base = 10;
    if (peek() == 'x') {
      base = 16;
      at++;
    }
    int value = 0;
    int digits = 0;
    for (; peek() != ';'; at++) {
      int digit = Character.digit(peek(), base);
      if (digit < 0 || peek() > 'f') {
        throw invalid();
      }
      value = Math.min(value * base + digit, Character.MAX_CODE_POINT + 1);
      digits++;
    }
    if (digits == 0) {
      throw invalid();
    }
    at++;
    if (value > Character.MAX_CODE_POINT || !XmlCharacters.isCharacter(value)) {
      throw new XmlError(XmlError.BAD_CHAR_REF, begin);
    }
    return value;
  }

  /** Line breaks as the XML recommendation (2.11) makes them. */
  static String normalized(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
