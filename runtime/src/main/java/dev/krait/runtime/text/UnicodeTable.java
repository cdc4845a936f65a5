package dev.krait.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code str}'s methods know of each character, by Unicode 16 on every JDK. The data comes
 * from a resource (made by {@code src/main/unicode/generate.py}) and is read when it is first asked
 * for.
 */
final class UnicodeTable {
  private static final String RESOURCE = "unicode.bin";

  private final char[] basic = new char[0x10000];
  private final int[] starts;
  private final char[] flags;
  private final CaseMap lower;
  private final CaseMap upper;
  private final CaseMap title;
  private final CaseMap fold;
  private final List<int[]> several = new ArrayList<>();
  private final byte[] data;
  private int position;

  private UnicodeTable(byte[] data) {
    this.data = data;
    int runs = number();
    starts = new int[runs];
    flags = new char[runs];
    int start = 0;
    for (int i = 0; i < runs; i++) {
      starts[i] = start;
      int end = start + number();
      flags[i] = (char) number();
      if (start < basic.length) {
        Arrays.fill(basic, start, Math.min(end, basic.length), flags[i]);
      }
      start = end;
    }
    several.add(new int[0]); // 0 is a character, so the negative numbers begin at -1
    lower = new CaseMap(null);
    upper = new CaseMap(null);
    title = new CaseMap(upper);
    fold = new CaseMap(lower);
  }

  private static final UnicodeTable TABLE = load();

  private static UnicodeTable load() {
    try (InputStream in = UnicodeTable.class.getResourceAsStream(RESOURCE)) {
      return new UnicodeTable(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The properties of a character: the constants of {@link Characters}. */
  static int flags(int codePoint) {
    return codePoint < 0x10000 ? TABLE.basic[codePoint] : TABLE.flags[TABLE.run(codePoint)];
  }

  /** The value of a character that is a decimal digit. */
  static int decimal(int codePoint) {
    return (codePoint - TABLE.starts[TABLE.run(codePoint)]) % 10;
  }

  private int run(int codePoint) {
    int index = Arrays.binarySearch(starts, codePoint);
    return index >= 0 ? index : -index - 2;
  }

  /** The lower case: one character, or the negative of an index for {@link #several}. */
  static int lower(int codePoint) {
    return TABLE.lower.map(codePoint);
  }

  /** The upper case, as {@link #lower}. */
  static int upper(int codePoint) {
    return TABLE.upper.map(codePoint);
  }

  /** The title case, as {@link #lower}. */
  static int title(int codePoint) {
    return TABLE.title.map(codePoint);
  }

  /** The case folding, as {@link #lower}. */
  static int fold(int codePoint) {
    return TABLE.fold.map(codePoint);
  }

  /** The characters that a negative result of one of the case mappings stands for. */
  static int[] several(int mapped) {
    return TABLE.several.get(-mapped);
  }

  private int number() {
    int result = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = data[position++];
      result |= (next & 127) << shift;
      if (next >= 0) {
        return result;
      }
    }
  }

  private int signed() {
    int number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  /** One of the four case mappings; what it does not list is as in the one below it. */
  private final class CaseMap {
    private final CaseMap otherwise;
    private final int[] starts;
    private final int[] ends;
    private final byte[] strides;
    private final int[] distances;
    private final Map<Integer, Integer> specials = new HashMap<>();

    CaseMap(CaseMap otherwise) {
      this.otherwise = otherwise;
      int runs = number();
      starts = new int[runs];
      ends = new int[runs];
      strides = new byte[runs];
      distances = new int[runs];
      int last = 0;
      for (int i = 0; i < runs; i++) {
        last += number();
        int size = number();
        starts[i] = last;
        strides[i] = (byte) ((size & 1) + 1);
        ends[i] = last + ((size >> 1) - 1) * strides[i];
        distances[i] = signed();
      }
      int code = 0;
      for (int i = number(); i > 0; i--) {
        code += number();
        int[] characters = new int[number()];
        for (int k = 0; k < characters.length; k++) {
          characters[k] = number();
        }
        specials.put(code, -several.size());
        several.add(characters);
      }
    }

    int map(int codePoint) {
      int index = Arrays.binarySearch(starts, codePoint);
      if (index < 0) {
        index = -index - 2;
      }
      if (index >= 0
          && codePoint <= ends[index]
          && (strides[index] == 1 || (codePoint - starts[index] & 1) == 0)) {
        return codePoint + distances[index];
      }
      Integer special = specials.get(codePoint);
      if (special != null) {
        return special;
      }
      return otherwise == null ? codePoint : otherwise.map(codePoint);
    }
  }
}
