package dev.krait.runtime.expose;

import java.util.List;

/**
 * The name that was probably meant, by the rules of CPython's {@code suggestions.c}: an edit
 * distance where a change of case costs less than another letter.
 */
public final class Suggestions {
  private static final int MOVE = 2;
  private static final int CASE = 1;
  private static final int LONGEST = 40;
  private static final int MOST_CANDIDATES = 750;

  private Suggestions() {}

  /** The most similar candidate, or null if none is similar enough. */
  public static String closest(String name, List<String> candidates) {
    if (candidates.size() >= MOST_CANDIDATES) {
      return null;
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(name)) {
        continue;
      }
      int limit = (name.length() + candidate.length() + 3) * MOVE / 6;
      limit = Math.min(limit, bestDistance - 1);
      int distance = distance(name, candidate, limit);
      if (distance <= limit && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
  }

  private static int distance(String a, String b, int limit) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return limit + 1;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j * MOVE;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i * MOVE;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + substitution(a.charAt(i - 1), b.charAt(j - 1));
        row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + MOVE);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
