package dev.krait.runtime.module.expat;

/** The characters of a document or entity that are not parsed yet, and where they stand. */
final class XmlText {
  /** The entity whose replacement this is; null for the document. */
  final XmlEntity entity;

  /** How many elements were open where the entity began. */
  final int depth;

  private String text;
  private int at;
  private int width = 1;

  private int counted;
  private long line = 1;
  private long column;
  private long bytes;

  XmlText(String text, XmlEntity entity, int depth) {
    this.text = text;
    this.entity = entity;
    this.depth = depth;
  }

  String text() {
    return text;
  }

  /** Where the next token begins. */
  int at() {
    return at;
  }

  /** How many characters are not parsed yet. */
  int length() {
    return text.length() - at;
  }

  /** Whether the characters are not those of UTF-8. */
  boolean isConverted() {
    return width != 0;
  }

  void moveTo(int index) {
    at = index;
  }

  boolean isDone() {
    return at >= text.length();
  }

  /** How many bytes a character takes: 1, 2, or 0 where it depends as in UTF-8. */
  void setWidth(int width) {
    this.width = width;
  }

  /** Steps over a byte order mark of some bytes, which counts as a character. */
  void skipMark(int count) {
    bytes += count;
    column++;
  }

  void append(String more) {
    count(at);
    text = text.substring(at) + more;
    counted -= at;
    at = 0;
  }

  /** The text from where the position that is told stands. */
  String rest() {
    return text.substring(Math.min(counted, text.length()));
  }

  /** Moves the position that is told to an index. */
  void count(int index) {
    int end = Math.min(index, text.length());
    for (; counted < end; counted++) {
      char c = text.charAt(counted);
      bytes += bytes(c);
      if (c == '\n') {
        if (counted == 0 || text.charAt(counted - 1) != '\r') {
          line++;
        }
        column = 0;
      } else if (c == '\r') {
        line++;
        column = 0;
      } else if (!Character.isHighSurrogate(c)) {
        column++;
      }
    }
  }

  private int bytes(char c) {
    if (width != 0) {
      return width;
    }
    if (c < 0x80) {
      return 1;
    }
    if (Character.isSurrogate(c)) {
      return c == XmlDecoder.INVALID ? 1 : 2; // half of the four that a pair takes
    }
    return c < 0x800 ? 2 : 3;
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }

  long bytes() {
    return bytes;
  }
}
