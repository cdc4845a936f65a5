package dev.krait.benchmarks.programs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** {@code word_count.py} by hand. */
public final class WordCount {
  private static final Map<Integer, String> TEXTS = new HashMap<>();

  private WordCount() {}

  private static String text(int size) {
    StringJoiner words = new StringJoiner(" ");
    long state = 42;
    for (int i = 0; i < size; i++) {
      state = (state * 1103515245 + 12345) % 2147483648L;
      words.add("w" + (state >> 8) % 5000);
    }
    return words.toString();
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    String text = TEXTS.computeIfAbsent(size, WordCount::text);
    Map<String, Integer> counts = new HashMap<>();
    for (String word : text.split(" ")) {
      counts.merge(word, 1, Integer::sum);
    }
    String best =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(3)
            .map(entry -> "('" + entry.getKey() + "', " + entry.getValue() + ")")
            .collect(Collectors.joining(", ", "[", "]"));
    return "(" + counts.size() + ", " + best + ")";
  }
}
