package dev.krait.runtime.module.expat;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.text.Codecs;
import dev.krait.runtime.text.PyStr;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes characters of the bytes of a document, in the encoding that it tells (appendix F). */
final class XmlDecoder {
  /** Stands for a byte that means no character. */
  static final char INVALID = '\uDC80';

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*([\"'])([A-Za-z0-9._-]+)\\1");

  /** Up to where a declaration is waited for. */
  private static final int MOST_DECLARATION = 4096;

  private enum Form {
    UNKNOWN,
    UTF_8,
    UTF_16_BIG,
    UTF_16_LITTLE,
    TABLE
  }

  private String given;
  private final XmlText text;
  private Form form = Form.UNKNOWN;
  private char[] table;
  private byte[] rest = {};
  private RuntimeException failure;

  /**
   * @param given the encoding that counts whatever the document says; may be null
   */
  XmlDecoder(String given, XmlText text) {
    this.given = given;
    this.text = text;
  }

  /** Takes the bytes for UTF-8, whatever they say. */
  void useUtf8() {
    given = "utf-8";
  }

  /** Adds to the text what bytes mean. */
  void feed(byte[] more, boolean last) {
    byte[] bytes = more;
    if (rest.length > 0) {
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      joined.writeBytes(rest);
      joined.writeBytes(more);
      bytes = joined.toByteArray();
    }
    int from = 0;
    if (form == Form.UNKNOWN) {
      from = begin(bytes, last);
      if (from < 0) {
        rest = bytes;
        return;
      }
      if (from > 0) {
        text.skipMark(from);
      }
    }
    StringBuilder characters = new StringBuilder(bytes.length - from);
    int end =
        switch (form) {
          case UTF_8 -> utf8(bytes, from, characters);
          case TABLE -> single(bytes, from, characters);
          default -> utf16(bytes, from, characters);
        };
    rest = Arrays.copyOfRange(bytes, end, bytes.length);
    text.append(characters.toString());
  }

  /** Raises what was wrong with the encoding, which the declaration tells first. */
  void check() {
    if (failure != null) {
      throw failure;
    }
  }

  /** Whether the bytes end in the middle of a character. */
  boolean isPartial() {
    return rest.length > 0;
  }

  /** Finds the encoding; how many bytes a mark takes, or -1 if more are needed. */
  private int begin(byte[] bytes, boolean last) {
    if (bytes.length < 4 && !last) {
      return -1;
    }
    int first = at(bytes, 0) << 8 | at(bytes, 1);
    if (given != null) {
      use(given);
      boolean mark = form == Form.UTF_8 && isMarked(bytes);
      return mark ? 3 : (first == 0xFEFF || first == 0xFFFE) && form != Form.UTF_8 ? 2 : 0;
    }
    if (first == 0xFEFF || first == 0xFFFE) {
      set(first == 0xFEFF ? Form.UTF_16_BIG : Form.UTF_16_LITTLE, 2);
      return 2;
    }
    if (first == '<' || first == '<' << 8) {
      set(first == '<' ? Form.UTF_16_BIG : Form.UTF_16_LITTLE, 2);
      return 0;
    }
    int skipped = isMarked(bytes) ? 3 : 0;
    String start =
        new String(
            bytes,
            skipped,
            Math.min(bytes.length, MOST_DECLARATION) - skipped,
            StandardCharsets.ISO_8859_1);
    if (start.startsWith("<?xml") && !start.contains("?>") && !last && bytes.length < 4096) {
      return -1;
    }
    Matcher declared = DECLARED.matcher(start);
    if (declared.find()) {
      String name = declared.group(2).toLowerCase(Locale.ROOT);
      if (name.startsWith("utf-16")) {
        set(Form.UTF_8, 0);
        failure = new XmlError(XmlError.INCORRECT_ENCODING, declared.start(2));
        return skipped;
      }
      try {
        use(declared.group(2));
      } catch (PyException e) {
        set(Form.UTF_8, 0);
        failure = e;
      }
    } else {
      set(Form.UTF_8, 0);
    }
    return skipped;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : 0x100;
  }

  private static boolean isMarked(byte[] bytes) {
    return at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF;
  }

  private void set(Form chosen, int width) {
    form = chosen;
    text.setWidth(width);
  }

  private void use(String name) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8" -> set(Form.UTF_8, 0);
      case "utf-16", "utf-16be" -> set(Form.UTF_16_BIG, 2);
      case "utf-16le" -> set(Form.UTF_16_LITTLE, 2);
      default -> {
        table = table(name);
        set(Form.TABLE, 1);
      }
    }
  }

  /** What each byte means by the codec of that name. */
  private static char[] table(String name) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    PyStr decoded = Codecs.decodeText(all, name, "replace");
    if (decoded.length() != all.length) {
      throw Errors.valueError("multi-byte encodings are not supported");
    }
    char[] table = new char[all.length];
    for (int i = 0; i < table.length; i++) {
      int character = decoded.codePointAt(i);
      table[i] = character == 0xFFFD ? INVALID : (char) character;
    }
    return table;
  }

  private int single(byte[] bytes, int from, StringBuilder into) {
    for (int i = from; i < bytes.length; i++) {
      into.append(table[bytes[i] & 0xFF]);
    }
    return bytes.length;
  }

  private int utf16(byte[] bytes, int from, StringBuilder into) {
    int high = form == Form.UTF_16_BIG ? 0 : 1;
    int i = from;
    for (; i + 1 < bytes.length; i += 2) {
      into.append((char) ((bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF));
    }
    return i;
  }

  private static int utf8(byte[] bytes, int from, StringBuilder into) {
    int i = from;
    while (i < bytes.length) {
      int b = bytes[i];
      if (b >= 0) {
        into.append((char) b);
        i++;
        continue;
      }
      int length = b >= (byte) 0xF0 ? 4 : b >= (byte) 0xE0 ? 3 : b >= (byte) 0xC2 ? 2 : 0;
      if (length == 0 || b > (byte) 0xF4) {
        into.append(INVALID);
        i++;
        continue;
      }
      int character = b & 0xFF >> length + 1;
      int end = i + 1;
      while (end < bytes.length && end < i + length && (bytes[end] & 0xC0) == 0x80) {
        character = character << 6 | bytes[end++] & 0x3F;
      }
      if (end < i + length) {
        if (end == bytes.length) {
          return i;
        }
        into.append(INVALID);
        i++;
      } else if (character < (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0)
          || character >= 0xD800 && character <= 0xDFFF
          || character > Character.MAX_CODE_POINT) {
        into.append(INVALID);
        i++;
      } else {
        into.appendCodePoint(character);
        i = end;
      }
    }
    return i;
  }
}
