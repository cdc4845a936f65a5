package dev.krait.runtime.text.unicode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The decompositions of characters, but for those of Hangul, which are computed. */
final class Decompositions {
  private final int[] codes;
  private final String[] tags;
  private final int[][] to;
  private final Map<Long, Integer> pairs = new HashMap<>();
  private final Map<Integer, Integer> corrections = new HashMap<>();

  Decompositions(PackedData data) {
    int count = data.number();
    codes = new int[count];
    tags = new String[count];
    to = new int[count][];
    int code = 0;
    for (int i = 0; i < count; i++) {
      code += data.number();
      codes[i] = code;
      tags[i] = data.text();
      int size = data.number();
      to[i] = data.numbers(size >> 1);
      if ((size & 1) == 1) {
        pairs.put(pair(to[i][0], to[i][1]), code);
      }
    }
    for (int i = data.number(); i > 0; i--) {
      corrections.put(data.number(), data.number());
    }
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }

  /** What the normal forms put in place of the character; null if it stays. */
  int[] of(int c, boolean compatible) {
    int found = Arrays.binarySearch(codes, c);
    if (found < 0 || !compatible && !tags[found].isEmpty()) {
      return null;
    }
    Integer corrected = corrections.get(c);
    return corrected == null ? to[found] : new int[] {corrected};
  }

  /** The character that two make together, or -1. */
  int composed(int first, int second) {
    return pairs.getOrDefault(pair(first, second), -1);
  }

  String text(int c) {
    int found = Arrays.binarySearch(codes, c);
    if (found < 0) {
      return "";
    }
    StringBuilder text = new StringBuilder(tags[found]);
    for (int each : to[found]) {
      text.append(text.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%04X", each));
    }
    return text.toString();
  }
}
