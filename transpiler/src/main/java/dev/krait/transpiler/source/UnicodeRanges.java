package dev.krait.transpiler.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties of characters that decide about Python source, by the version of Unicode that
 * Python 3.14 knows (16), whatever Java knows. Needed for characters beyond ASCII only.
 */
public final class UnicodeRanges {
  private static final Map<String, List<String>> SECTIONS = read();
  // First and last code points of each range, in turns.
  private static final int[] START = ranges("identifier-start");
  private static final int[] CONTINUE = ranges("identifier-continue");
  private static final int[] PRINTABLE = ranges("printable");
  private static final Map<Integer, String> NEWER_COMPATIBILITY = mappings();

  private UnicodeRanges() {}

  /** {@code str.isidentifier}: XID_Start followed by XID_Continue, or underscores. */
  public static boolean isIdentifier(String name) {
    if (name.isEmpty() || !contains(START, name.codePointAt(0))) {
      return false;
    }
    for (int i = Character.charCount(name.codePointAt(0)); i < name.length(); ) {
      int c = name.codePointAt(i);
      if (!contains(CONTINUE, c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** {@code str.isprintable} of one character: what {@code repr} shows as it is. */
  public static boolean isPrintable(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= 0x20;
    }
    return contains(PRINTABLE, codePoint);
  }

  /** Normal form KC, in which names are compared. */
  public static String normalizeCompatible(String text) {
    StringBuilder replaced = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String newer = NEWER_COMPATIBILITY.get(c);
      if (newer != null && replaced == null) {
        replaced = new StringBuilder().append(text, 0, i);
      }
      if (newer != null) {
        replaced.append(newer);
      } else if (replaced != null) {
        replaced.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return Normalizer.normalize(replaced == null ? text : replaced, Normalizer.Form.NFKC);
  }

  private static boolean contains(int[] ranges, int codePoint) {
    int found = Arrays.binarySearch(ranges, codePoint);
    // Between the first and the last code point of a range, or on one of them.
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  private static int[] ranges(String section) {
    List<String> items = SECTIONS.get(section);
    int[] ranges = new int[items.size() * 2];
    int n = 0;
    for (String item : items) {
      int dash = item.indexOf('-');
      String first = dash < 0 ? item : item.substring(0, dash);
      ranges[n++] = Integer.parseInt(first, 16);
      ranges[n++] = dash < 0 ? ranges[n - 2] : Integer.parseInt(item.substring(dash + 1), 16);
    }
    return ranges;
  }

  private static Map<Integer, String> mappings() {
    Map<Integer, String> mappings = new HashMap<>();
    for (String item : SECTIONS.get("nfkc")) {
      int equals = item.indexOf('=');
      StringBuilder to = new StringBuilder();
      for (String code : item.substring(equals + 1).split("\\+")) {
        to.appendCodePoint(Integer.parseInt(code, 16));
      }
      mappings.put(Integer.parseInt(item.substring(0, equals), 16), to.toString());
    }
    return mappings;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> items = null;
    try (InputStream in = UnicodeRanges.class.getResourceAsStream("unicode-ranges.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          items = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), items);
        } else if (items != null) {
          items.addAll(Arrays.asList(line.split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
