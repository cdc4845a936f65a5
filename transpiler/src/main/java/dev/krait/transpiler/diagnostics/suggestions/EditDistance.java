package dev.krait.transpiler.diagnostics.suggestions;

import java.util.List;

/** The nearest of several words, as CPython's {@code suggestions.c} measures it. */
final class EditDistance {
  private static final int MOVE = 2;
  private static final int CASE = 1;

  private EditDistance() {}

  /** The word nearest to the wrong one, or null if none has two thirds in common. */
  static String nearest(String wrong, List<String> words) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String word : words) {
      int allowed = Math.min((wrong.length() + word.length() + 3) * MOVE / 6, bestDistance - 1);
      int distance = distance(wrong, word);
      if (distance <= allowed) {
        best = word;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j * MOVE;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + substitution(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + MOVE);
      }
    }
    return row[b.length()];
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
  }
}
