package dev.krait.transpiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.parser.PythonOracle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Characters and their names are those of Python's version of Unicode, whatever Java's is. */
class UnicodeTest {
  @Test
  void everyCharacter() throws IOException, InterruptedException {
    Map<Integer, String> known = new HashMap<>();
    for (String line : PythonOracle.ask("oracle_unicode.py", List.of())) {
      known.put(Integer.parseInt(line.substring(0, line.indexOf(';')), 16), line);
    }
    assertTrue(known.size() > 150_000);
    List<String> different = new ArrayList<>();
    for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      String hex = Integer.toHexString(c);
      String expected = known.getOrDefault(c, hex + ";0;0;0;" + hex + ";");
      String name = expected.substring(expected.lastIndexOf(';') + 1);
      String ours = describe(c, hex) + (name.isEmpty() || names(name, c) ? name : "?");
      if (!ours.equals(expected)) {
        different.add(ours + " instead of " + expected);
      }
    }
    assertEquals(List.of(), different);
  }

  private static boolean names(String name, int codePoint) {
    return UnicodeNames.lookup(name) == codePoint;
  }

  private static String describe(int c, String hex) {
    String text = Character.toString(c);
    boolean begins = UnicodeRanges.isIdentifier(text);
    boolean continues = UnicodeRanges.isIdentifier("a" + text);
    boolean surrogate = c >= 0xD800 && c < 0xE000;
    String normal = surrogate ? text : UnicodeRanges.normalizeCompatible(text);
    return hex
        + (begins ? ";1" : ";0")
        + (continues ? ";1" : ";0")
        + (UnicodeRanges.isPrintable(c) ? ";1;" : ";0;")
        + normal.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("+"))
        + ";";
  }

  @Test
  void aliasesAndOtherSpellings() {
    assertEquals('\n', UnicodeNames.lookup("LINE FEED"));
    assertEquals('\n', UnicodeNames.lookup("lf"));
    assertEquals(7, UnicodeNames.lookup("ALERT"));
    assertEquals(0x1F514, UnicodeNames.lookup("Bell"));
    assertEquals(0x01A2, UnicodeNames.lookup("LATIN CAPITAL LETTER GHA"));
    assertEquals(0x4E00, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPH-4E00"));
    assertEquals(-1, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPH-4e00"));
    assertEquals(-1, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPH-A000"));
    assertEquals(-1, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPHS 4E00"));
    assertEquals(-1, UnicodeNames.lookup("PRIVATE USE AREA E000"));
    assertEquals(-1, UnicodeNames.lookup("LINE FEED (LF)"));
    assertEquals(-1, UnicodeNames.lookup("HANGUL SYLLABLE "));
    assertEquals(-1, UnicodeNames.lookup("HANGUL SYLLABLE GAX"));
    assertEquals(-1, UnicodeNames.lookup("latin small letter a "));
    assertEquals(-1, UnicodeNames.lookup(""));
  }
}
