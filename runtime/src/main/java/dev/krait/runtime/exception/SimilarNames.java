package dev.krait.runtime.exception;

import java.util.List;

/**
 * The name that was probably meant: the closest one by Levenshtein distance, where a change of case
 * costs half of any other change and at most a third of the characters may differ (CPython's rule).
 */
public final class SimilarNames {
  private static final int MOST_CANDIDATES = 750;
  private static final int LONGEST = 40;
  private static final int MOVE = 2;
  private static final int CASE = 1;

  private SimilarNames() {}

  /** The first of the closest candidates; null if none is close. */
  public static String closest(String wrong, List<String> candidates) {
    if (candidates.size() >= MOST_CANDIDATES || wrong.length() > LONGEST) {
      return null;
    }
    String closest = null;
    int best = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(wrong)) {
        continue;
      }
      int most = (candidate.length() + wrong.length() + 3) * MOVE / 6;
      most = Math.min(most, best - 1);
      int distance = distance(wrong, candidate, most);
      if (distance <= most) {
        closest = candidate;
        best = distance;
      }
    }
    return closest;
  }

  /** The distance, or anything above {@code most} where it exceeds that. */
  private static int distance(String left, String right, int most) {
    int start = 0;
    int shorter = Math.min(left.length(), right.length());
    while (start < shorter && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    String a = left.substring(start, left.length() - end);
    String b = right.substring(start, right.length() - end);
    if (a.isEmpty() || b.isEmpty()) {
      return (a.length() + b.length()) * MOVE;
    }
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return most + 1;
    }
    return a.length() <= b.length() ? matrix(a, b, most) : matrix(b, a, most);
  }

  private static int matrix(String a, String b, int most) {
    if ((b.length() - a.length()) * MOVE > most) {
      return most + 1;
    }
    int[] row = new int[a.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (i + 1) * MOVE;
    }
    int result = 0;
    for (int j = 0; j < b.length(); j++) {
      int diagonal = j * MOVE;
      result = diagonal;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < row.length; i++) {
        int substitute = diagonal + substitution(b.charAt(j), a.charAt(i));
        diagonal = row[i];
        result = Math.min(Math.min(result, diagonal) + MOVE, substitute);
        row[i] = result;
        least = Math.min(least, result);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return result;
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
  }
}
