package dev.krait.transpiler.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of one source, decoded as CPython does: by its byte order mark, its encoding cookie (PEP
 * 263) or UTF-8, with every line end turned into a line feed. Lines count from 1; columns are
 * characters or, as in the syntax tree, bytes of UTF-8, both from 0.
 *
 * <p>Making one never fails: bytes that are no text give an empty text and a {@link
 * #decodingError}, for which the parser rejects the source.
 */
public final class SourceText {
  private final String filename;
  private final char[] chars;
  private final int length;
  private final byte[] bytes;
  private final DecodingError decodingError;
  private int[] lineStarts;

  private SourceText(
      String filename, char[] chars, int length, byte[] bytes, DecodingError decodingError) {
    this.filename = filename;
    this.chars = chars;
    this.length = length;
    this.bytes = bytes;
    this.decodingError = decodingError;
  }

  /** Decodes what a file holds. */
  public static SourceText ofBytes(byte[] bytes, String filename) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = mark ? 3 : 0;
    String cookie = EncodingCookie.find(bytes, start);
    Charset charset = cookie == null ? StandardCharsets.UTF_8 : EncodingCookie.charset(cookie);
    if (charset == null) {
      return failed(bytes, filename, DecodingError.Kind.UNKNOWN_ENCODING, cookie, -1);
    }
    if (mark && cookie != null && !EncodingCookie.isUtf8(cookie)) {
      return failed(bytes, filename, DecodingError.Kind.COOKIE_AGAINST_MARK, cookie, -1);
    }
    char[] chars = new char[bytes.length - start + 1];
    int ascii = copyAscii(bytes, start, chars);
    if (start + ascii == bytes.length) {
      return of(chars, ascii, bytes, filename);
    }
    CharBuffer decoded = CharBuffer.wrap(chars, 0, chars.length - 1);
    ByteBuffer encoded = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(encoded, decoded, true);
    if (!result.isUnderflow()) {
      String name = cookie == null ? "utf-8" : cookie;
      return failed(bytes, filename, DecodingError.Kind.MALFORMED, name, encoded.position());
    }
    return of(chars, decoded.position(), bytes, filename);
  }

  /** Takes text that is decoded already, as {@code compile} takes a {@code str}. */
  public static SourceText ofText(String text, String filename) {
    char[] chars = new char[text.length() + 1];
    text.getChars(0, text.length(), chars, 0);
    return of(chars, text.length(), null, filename);
  }

  private static int copyAscii(byte[] bytes, int start, char[] chars) {
    int n = bytes.length - start;
    int i = 0;
    while (i < n && bytes[start + i] >= 0) {
      chars[i] = (char) bytes[start + i];
      i++;
    }
    return i;
  }

  private static SourceText of(char[] chars, int length, byte[] bytes, String filename) {
    return new SourceText(filename, chars, unifyLineEnds(chars, length), bytes, null);
  }

  private static SourceText failed(
      byte[] bytes, String filename, DecodingError.Kind kind, String encoding, int offset) {
    DecodingError error = new DecodingError(kind, encoding, offset);
    return new SourceText(filename, new char[1], 0, bytes, error);
  }

  private static int unifyLineEnds(char[] chars, int length) {
    int from = 0;
    while (from < length && chars[from] != '\r') {
      from++;
    }
    int to = from;
    for (; from < length; from++) {
      char c = chars[from];
      if (c == '\r') {
        c = '\n';
        if (from + 1 < length && chars[from + 1] == '\n') {
          from++;
        }
      }
      chars[to++] = c;
    }
    return to;
  }

  /** The name to show in messages. */
  public String filename() {
    return filename;
  }

  /** The number of characters. */
  public int length() {
    return length;
  }

  /**
   * The characters themselves, for the lexer: at least one more than {@link #length}. Not to be
   * changed.
   */
  public char[] chars() {
    return chars;
  }

  /** The whole text. */
  public String text() {
    return new String(chars, 0, length);
  }

  /** The bytes that were decoded, or null for a source that came as text. */
  public byte[] bytes() {
    return bytes;
  }

  /** Why the bytes could not be decoded, or null. */
  public DecodingError decodingError() {
    return decodingError;
  }

  /** The offset of the first NUL, which CPython accepts nowhere, or -1. */
  public int nulOffset() {
    for (int i = 0; i < length; i++) {
      if (chars[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The number of lines; a last line without a line end counts. */
  public int lineCount() {
    int[] starts = lineStarts();
    int last = starts.length - 1;
    return starts[last] == length && last > 0 ? last : last + 1;
  }

  /** The offset at which a line begins. */
  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** A line with its line feed, if it has one; empty behind the last line. */
  public String line(int line) {
    int[] starts = lineStarts();
    if (line < 1 || line > starts.length) {
      return "";
    }
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : length;
    return new String(chars, start, end - start);
  }

  /** The line in which an offset lies. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column in UTF-16 characters of the one given in bytes. */
  public int charColumn(int line, int byteColumn) {
    int start = lineStart(line);
    int left = byteColumn;
    int at = start;
    while (left > 0 && at < length) {
      left -= width(chars[at++]);
    }
    return at - start;
  }

  /** The column in bytes of the one given in UTF-16 characters. */
  public int byteColumn(int line, int charColumn) {
    int start = lineStart(line);
    int column = 0;
    for (int i = start; i < start + charColumn && i < length; i++) {
      column += width(chars[i]);
    }
    return column;
  }

  private static int width(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      int count = 1;
      for (int i = 0; i < length; i++) {
        if (chars[i] == '\n') {
          count++;
        }
      }
      int[] starts = new int[count];
      int line = 0;
      for (int i = 0; i < length; i++) {
        if (chars[i] == '\n') {
          starts[++line] = i + 1;
        }
      }
      lineStarts = starts;
    }
    return lineStarts;
  }
}
