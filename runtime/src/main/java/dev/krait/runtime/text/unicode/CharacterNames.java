package dev.krait.runtime.text.unicode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of characters, their aliases, and the names of sequences. */
public final class CharacterNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String HANGUL = "HANGUL SYLLABLE ";

  /** Characters whose names end in their numbers. */
  private record Run(String prefix, int start, int count) {}

  private static final Run[] RUNS;
  private static final int[] CODES;
  private static final String[] NAMES;
  private static final Map<String, int[]> FURTHER = new HashMap<>();

  static {
    PackedData data = new PackedData("names.bin");
    RUNS = new Run[data.number()];
    for (int i = 0; i < RUNS.length; i++) {
      RUNS[i] = new Run(data.text(), data.number(), data.number());
    }
    int count = data.number();
    CODES = new int[count];
    NAMES = new String[count];
    int code = 0;
    for (int i = 0; i < count; i++) {
      code += data.number();
      CODES[i] = code;
      NAMES[i] = data.text();
    }
    for (int i = data.number(); i > 0; i--) {
      String name = data.text();
      FURTHER.put(name, data.numbers(data.number()));
    }
  }

  private CharacterNames() {}

  /** The names by text, made when a character is first looked up. */
  private static final class ByName {
    static final Map<String, Integer> CODE_OF = new HashMap<>(2 * NAMES.length);

    static {
      for (int i = 0; i < NAMES.length; i++) {
        CODE_OF.put(NAMES[i], CODES[i]);
      }
    }
  }

  /** The name, or null if there is none. */
  public static String of(int c) {
    String syllable = HangulNames.of(c);
    if (syllable != null) {
      return HANGUL + syllable;
    }
    for (Run run : RUNS) {
      if (c >= run.start && c < run.start + run.count) {
        return run.prefix + String.format(Locale.ROOT, "%04X", c);
      }
    }
    int found = Arrays.binarySearch(CODES, c);
    return found < 0 ? null : NAMES[found];
  }

  /** The character of a name or alias, or -1. */
  public static int find(String name) {
    int[] found = lookup(name);
    return found != null && found.length == 1 ? found[0] : -1;
  }

  /**
   * The characters of a name, an alias or the name of a sequence, or null. Only the computed names
   * must be in upper case, as in CPython.
   */
  public static int[] lookup(String name) {
    if (name.startsWith(HANGUL)) {
      int c = HangulNames.find(name.substring(HANGUL.length()));
      return c < 0 ? null : new int[] {c};
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return null;
      }
    }
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith(IDEOGRAPH)) {
      return ideograph(name);
    }
    Integer listed = ByName.CODE_OF.get(upper);
    if (listed != null) {
      return new int[] {listed};
    }
    int[] further = FURTHER.get(upper);
    return further != null ? further.clone() : numbered(upper);
  }

  private static int[] ideograph(String name) {
    if (!name.matches(IDEOGRAPH + "[0-9A-F]{4,5}")) {
      return null;
    }
    int c = Integer.parseInt(name, IDEOGRAPH.length(), name.length(), 16);
    String real = of(c);
    return real != null && real.startsWith(IDEOGRAPH) ? new int[] {c} : null;
  }

  private static int[] numbered(String upper) {
    int digits = upper.lastIndexOf('-') + 1;
    if (digits == 0 || !upper.substring(digits).matches("[0-9A-F]{4,5}")) {
      return null;
    }
    int c = Integer.parseInt(upper, digits, upper.length(), 16);
    return upper.equals(of(c)) ? new int[] {c} : null;
  }
}
