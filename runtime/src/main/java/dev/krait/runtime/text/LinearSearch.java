package dev.krait.runtime.text;

/**
 * Searches for long texts in linear time, whatever they repeat (Knuth, Morris and Pratt); for short
 * ones the plain way is quicker.
 */
final class LinearSearch {
  private static final int LONG_PART = 100;
  private static final int LONG_TEXT = 2000;

  private LinearSearch() {}

  /** Whether the plain way could take quadratic time. */
  static boolean pays(int text, int part) {
    return part >= LONG_PART && text >= LONG_TEXT;
  }

  /** Where a part first stands between two indices, or -1. */
  static int find(byte[] bytes, byte[] part, int start, int end) {
    int[] borders = new int[part.length];
    for (int i = 1, k = 0; i < part.length; i++) {
      while (k > 0 && part[i] != part[k]) {
        k = borders[k - 1];
      }
      k += part[i] == part[k] ? 1 : 0;
      borders[i] = k;
    }
    for (int i = start, k = 0; i < end; i++) {
      while (k > 0 && bytes[i] != part[k]) {
        k = borders[k - 1];
      }
      k += bytes[i] == part[k] ? 1 : 0;
      if (k == part.length) {
        return i - k + 1;
      }
    }
    return -1;
  }

  /** Where a part first stands between two indices, or -1. */
  static int find(String text, String part, int start, int end) {
    int[] borders = new int[part.length()];
    for (int i = 1, k = 0; i < part.length(); i++) {
      while (k > 0 && part.charAt(i) != part.charAt(k)) {
        k = borders[k - 1];
      }
      k += part.charAt(i) == part.charAt(k) ? 1 : 0;
      borders[i] = k;
    }
    for (int i = start, k = 0; i < end; i++) {
      while (k > 0 && text.charAt(i) != part.charAt(k)) {
        k = borders[k - 1];
      }
      k += text.charAt(i) == part.charAt(k) ? 1 : 0;
      if (k == part.length()) {
        return i - k + 1;
      }
    }
    return -1;
  }
}
