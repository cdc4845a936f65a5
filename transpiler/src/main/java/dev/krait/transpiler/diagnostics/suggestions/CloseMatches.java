package dev.krait.transpiler.diagnostics.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code difflib.get_close_matches}: words by how much text they share. */
final class CloseMatches {
  private CloseMatches() {}

  private record Scored(double score, String word) {}

  static List<String> of(String wrong, List<String> words, int most, double cutoff) {
    List<Scored> scored = new ArrayList<>();
    for (String word : words) {
      double score = 2.0 * common(word, wrong) / (word.length() + wrong.length());
      if (score >= cutoff) {
        scored.add(new Scored(score, word));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::score).thenComparing(Scored::word).reversed());
    return scored.stream().limit(most).map(Scored::word).toList();
  }

  /** The characters in the longest common block and, on either side of it, again. */
  private static int common(String a, String b) {
    int size = 0;
    int atA = 0;
    int atB = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = 0; j < b.length(); j++) {
        int k = 0;
        while (i + k < a.length() && j + k < b.length() && a.charAt(i + k) == b.charAt(j + k)) {
          k++;
        }
        if (k > size) {
          size = k;
          atA = i;
          atB = j;
        }
      }
    }
    return size == 0
        ? 0
        : common(a.substring(0, atA), b.substring(0, atB))
            + size
            + common(a.substring(atA + size), b.substring(atB + size));
  }
}
