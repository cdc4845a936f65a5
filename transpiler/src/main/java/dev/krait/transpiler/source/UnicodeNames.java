package dev.krait.transpiler.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names that {@code "\N{...}"} knows: those of Unicode 16 and its aliases. Java's own names
 * serve where they are Unicode's, a list has the others.
 */
public final class UnicodeNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String HANGUL = "HANGUL SYLLABLE ";
  private static final String HIEROGLYPH = "EGYPTIAN HIEROGLYPH-";

  /** First and last code points of the unified ideographs. */
  private static final int[] IDEOGRAPHS = {
    0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0x20000, 0x2A6DF, 0x2A700, 0x2B739, 0x2B740, 0x2B81D, 0x2B820,
    0x2CEA1, 0x2CEB0, 0x2EBE0, 0x2EBF0, 0x2EE5D, 0x30000, 0x3134A, 0x31350, 0x323AF
  };

  /** The hieroglyphs that are named by their number. */
  private static final int[] HIEROGLYPHS = {0x13460, 0x143FA};

  private static final Map<String, Integer> LISTED = read();

  private UnicodeNames() {}

  /** The code point of a name, or -1; only composed names must be in upper case, as in CPython. */
  public static int lookup(String name) {
    if (name.startsWith(IDEOGRAPH)) {
      return numbered(name.substring(IDEOGRAPH.length()), IDEOGRAPHS);
    }
    if (name.startsWith(HANGUL)) {
      return HangulNames.lookup(name.substring(HANGUL.length()));
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return -1;
      }
    }
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith(HIEROGLYPH) && upper.length() == HIEROGLYPH.length() + 5) {
      int found = numbered(upper.substring(HIEROGLYPH.length()), HIEROGLYPHS);
      if (found >= 0) {
        return found;
      }
    }
    Integer listed = LISTED.get(upper);
    return listed != null ? listed : javaName(upper);
  }

  private static int numbered(String digits, int[] ranges) {
    if (digits.length() < 4 || digits.length() > 5 || !digits.matches("[0-9A-F]+")) {
      return -1;
    }
    int codePoint = Integer.parseInt(digits, 16);
    for (int i = 0; i < ranges.length; i += 2) {
      if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
        return codePoint;
      }
    }
    return -1;
  }

  /** Java's names, without those that it makes up for what has no name in Unicode. */
  private static int javaName(String name) {
    int codePoint;
    try {
      codePoint = Character.codePointOf(name);
    } catch (IllegalArgumentException e) {
      return -1;
    }
    boolean unnamed =
        Character.isISOControl(codePoint)
            || !name.equals(Character.getName(codePoint))
            || name.endsWith(" " + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
    return unnamed ? -1 : codePoint;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> names = new HashMap<>();
    try (InputStream in = UnicodeNames.class.getResourceAsStream("unicode-names.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          int space = line.indexOf(' ');
          names.put(line.substring(space + 1), Integer.parseInt(line.substring(0, space), 16));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
