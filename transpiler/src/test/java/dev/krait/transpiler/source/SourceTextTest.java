package dev.krait.transpiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes become text as in CPython: byte order mark, cookie, line ends. */
class SourceTextTest {
  private static SourceText of(String text) {
    return SourceText.ofBytes(text.getBytes(StandardCharsets.ISO_8859_1), "<test>");
  }

  private static DecodingError.Kind error(String text) {
    return of(text).decodingError().kind();
  }

  @Test
  void encodings() {
    assertEquals("# coding: latin-1\né", of("# coding: latin-1\né").text());
    assertEquals(
        "#!x\n# -*- coding=cp1252 -*-\n€", of("#!x\n# -*- coding=cp1252 -*-\n\u0080").text());
    assertEquals(
        "\n #vim:fileencoding:  ISO_8859-15\n€",
        of("\n #vim:fileencoding:  ISO_8859-15\n¤").text());
    byte[] japanese = "# coding: euc_jp\n日本".getBytes(Charset.forName("EUC-JP"));
    assertEquals("# coding: euc_jp\n日本", SourceText.ofBytes(japanese, "<test>").text());
    byte[] russian = "# coding: koi8_r\nмир".getBytes(Charset.forName("KOI8-R"));
    assertEquals("# coding: koi8_r\nмир", SourceText.ofBytes(russian, "<test>").text());
    assertEquals("é", SourceText.ofBytes("é".getBytes(StandardCharsets.UTF_8), "<test>").text());
    assertEquals("x", of("\u00EF\u00BB\u00BFx").text());
    assertNull(of("\u00EF\u00BB\u00BF# coding: utf-8\n").decodingError());
    assertEquals(
        4, of("# coding\n# coding: latin1\n".replace("latin1", "l1") + "é\n\n").lineCount());
  }

  @Test
  void cookieOnlyInTheFirstTwoLines() {
    assertEquals(DecodingError.Kind.MALFORMED, error("\n\n# coding: latin-1\né"));
    assertEquals(DecodingError.Kind.MALFORMED, error("x\n# coding: latin-1\né"));
    assertEquals(DecodingError.Kind.MALFORMED, error("x # coding: latin-1\né"));
  }

  @Test
  void errors() {
    SourceText malformed = of("abc\né");
    assertEquals(
        new DecodingError(DecodingError.Kind.MALFORMED, "utf-8", 4), malformed.decodingError());
    assertEquals("", malformed.text());
    assertEquals(DecodingError.Kind.UNKNOWN_ENCODING, error("# coding: nonsense\n"));
    // Java knows this one, Python does not.
    assertEquals(DecodingError.Kind.UNKNOWN_ENCODING, error("# coding: x-MacArabic\n"));
    assertEquals(
        DecodingError.Kind.COOKIE_AGAINST_MARK, error("\u00EF\u00BB\u00BF# coding: latin-1\n"));
    assertEquals(
        DecodingError.Kind.COOKIE_AGAINST_MARK, error("\u00EF\u00BB\u00BF# coding: utf8\n"));
    assertEquals(DecodingError.Kind.MALFORMED, error("# coding: ascii\né"));
    assertEquals(2, of("ab\u0000c").nulOffset());
    assertEquals(-1, of("abc").nulOffset());
  }

  @Test
  void lines() {
    SourceText source = SourceText.ofText("a\r\nbé中\rc\n\r\n😀x", "<test>");
    assertEquals("a\nbé中\nc\n\n😀x", source.text());
    assertEquals(5, source.lineCount());
    assertEquals("bé中\n", source.line(2));
    assertEquals("\n", source.line(4));
    assertEquals("😀x", source.line(5));
    assertEquals("", source.line(6));
    assertEquals(6, source.byteColumn(2, 3));
    assertEquals(3, source.charColumn(2, 6));
    assertEquals(4, source.byteColumn(5, 2));
    assertEquals(2, source.charColumn(5, 4));
    assertEquals(2, source.lineOf(2));
    assertEquals(1, source.lineOf(1));
    assertEquals(1, SourceText.ofText("", "<test>").lineCount());
    assertEquals(1, SourceText.ofText("x\n", "<test>").lineCount());
  }
}
