package dev.krait.runtime.text;

import dev.krait.runtime.object.PyObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Encoding and decoding with all error handlers, compared with the oracle's. */
class CodecsTest {
  private static final List<String> ENCODINGS =
      List.of(
          "utf-8",
          "UTF8",
          "ascii",
          "latin-1",
          "utf-16",
          "utf-16-le",
          "utf_16_be",
          "utf-32",
          "UTF-32LE",
          "utf-32-be",
          "utf-8-sig",
          "unicode_escape",
          "raw_unicode_escape");

  private static final List<String> ERRORS =
      List.of(
          "strict",
          "ignore",
          "replace",
          "backslashreplace",
          "xmlcharrefreplace",
          "surrogateescape",
          "surrogatepass",
          "namereplace",
          "nope");

  private static final int[] CHARACTERS = {
    'a', 'b', 0xe9, 0x20ac, 0x1f600, 0xd800, 0xdc00, 0xdc80, 0xdcff, 0xdfff, 0x10ffff, 0xffff, '\n',
    '\\', 0x7f, 0x4e00, 0xac01, 0x80, '\''
  };

  private final TextQuestions questions = new TextQuestions();
  private final RandomText random = new RandomText(2718);

  private PyStr text() {
    int[] characters = new int[random.below(6)];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = CHARACTERS[random.below(CHARACTERS.length)];
    }
    return PyStr.ofCodePoints(characters);
  }

  @Test
  void encoding() {
    for (int i = 0; i < 300; i++) {
      PyStr text = text();
      for (String encoding : ENCODINGS) {
        String errors = ERRORS.get(random.below(ERRORS.size()));
        questions.call(text, "encode", PyStr.of(encoding), PyStr.of(errors));
      }
    }
    questions.check();
  }

  @Test
  void decodingWhatWasEncoded() {
    for (int i = 0; i < 100; i++) {
      PyStr text = text();
      for (String encoding : ENCODINGS) {
        decode(Codecs.encodeText(text, encoding, handler(encoding)), encoding);
      }
    }
    questions.check();
  }

  private static String handler(String encoding) {
    return encoding.toLowerCase(java.util.Locale.ROOT).startsWith("utf")
        ? "surrogatepass"
        : "backslashreplace";
  }

  @Test
  void decodingAnything() {
    int[] pieces = {
      'a', 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f,
      0xf5, 0xff, 0xfe, 0, 0xd8, 0xdc, 0x10, 0xe2, 0x82, 0xac
    };
    for (int i = 0; i < 6000; i++) {
      byte[] bytes = new byte[random.below(9)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = (byte) pieces[random.below(pieces.length)];
      }
      decode(bytes, ENCODINGS.get(random.below(11)));
      decode(bytes, "utf-8");
    }
    questions.check();
  }

  @Test
  void decodingEscapes() {
    String[] pieces = {
      "a", "\\", "\\n", "\\x41", "\\x4", "\\u0041", "\\u00", "\\U0001F600", "\\U00110000", "\\U1",
      "\\101", "\\7", "\\777", "\\N{DIGIT ONE}", "\\N{NOPE}", "\\N{", "\\N", "\\\n", "\\'",
          "\u00e9",
      "\\a\\b\\f\\v\\r\\t", "\\xzz", "\\ud83d\\ude00", "\\N{}", "\\N{LATIN SMALL LETTER A}"
    };
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.below(4); k >= 0; k--) {
        text.append(pieces[random.below(pieces.length)]);
      }
      byte[] bytes = PyBytes.ofLatin1(text.toString()).copyBytes();
      decode(bytes, random.below(2) == 0 ? "unicode_escape" : "raw_unicode_escape");
    }
    questions.check();
  }

  private void decode(byte[] bytes, String encoding) {
    PyObject errors = PyStr.of(ERRORS.get(random.below(ERRORS.size())));
    questions.call(PyBytes.of(bytes), "decode", PyStr.of(encoding), errors);
  }
}
