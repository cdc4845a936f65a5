package dev.krait.runtime.module.sre.engine;

import java.util.Arrays;

/** The alternatives of {@code a|b}: which ones can match, by the next character. */
final class Branch {
  private static final int END = Buckets.COUNT;
  private static final int[] NONE = {};

  private final int[][] byCharacter = new int[END + 1][];

  /**
   * @param addresses where each alternative begins
   * @param first what each can begin with; null if it can be empty or is not known
   */
  Branch(int[] addresses, boolean[][] first) {
    int[] previous = NONE;
    int[] chosen = new int[addresses.length];
    for (int c = 0; c <= END; c++) {
      int count = 0;
      for (int i = 0; i < addresses.length; i++) {
        if (first[i] == null || c < END && first[i][c]) {
          chosen[count++] = addresses[i];
        }
      }
      if (!Arrays.equals(chosen, 0, count, previous, 0, previous.length)) {
        previous = Arrays.copyOf(chosen, count);
      }
      byCharacter[c] = previous;
    }
  }

  /** The addresses of the alternatives that can begin with a character. */
  int[] before(int c) {
    return byCharacter[Buckets.of(c)];
  }

  /** The addresses of the alternatives that can be empty. */
  int[] atEnd() {
    return byCharacter[END];
  }
}
