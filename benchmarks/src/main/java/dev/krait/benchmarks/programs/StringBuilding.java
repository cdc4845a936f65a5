package dev.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code string_building.py} by hand. */
public final class StringBuilding {
  private StringBuilding() {}

  private static String fiveDigits(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 5 - digits.length())) + digits;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    StringBuilder text = new StringBuilder();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      text.append((char) (97 + i % 26)).append(i);
      parts.add(fiveDigits(i) + ":" + i % 7);
      if (i % 100 == 0) {
        parts.add("mark-" + i);
      }
    }
    String upper = String.join(",", parts).toUpperCase(Locale.ROOT).replace("MARK", "x");
    long check = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 'a') {
        check++;
      }
    }
    for (String field : upper.split(",")) {
      check += field.length();
    }
    return String.format(
        "(%d, %d, %d, '%s', '%s')",
        text.length(),
        upper.length(),
        check,
        text.substring(text.length() - 5),
        new StringBuilder(upper.substring(0, 11)).reverse());
  }
}
