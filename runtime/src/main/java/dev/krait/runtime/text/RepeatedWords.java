package dev.krait.runtime.text;

/**
 * The parts of a long text that stand there again and again, so that equal ones are one object: a
 * table of two places for each hash, given up where few parts repeat.
 */
final class RepeatedWords {
  /**
   * Shorter texts are cut as they are: equal parts of them are different objects, as in CPython.
   */
  private static final int LONG = 1 << 13;

  private static final int LONGEST_PART = 24;
  private static final int MOST_PLACES = 1 << 14;
  private static final int TRIAL = 1 << 14;

  private final PyStr text;
  private final String characters;
  private final PyStr[] known;
  private int asked;
  private int found;
  private int hash;

  private RepeatedWords(PyStr text, String characters) {
    this.text = text;
    this.characters = characters;
    this.known = new PyStr[Math.min(MOST_PLACES, Integer.highestOneBit(text.length() >> 4))];
  }

  /** Null for texts that are cut without it. */
  static RepeatedWords of(PyStr text) {
    String characters = text.length() < LONG ? null : text.bmp();
    return characters == null ? null : new RepeatedWords(text, characters);
  }

  /** Where the word that begins at an index ends; it is what {@link #word} is asked for next. */
  int endOfWord(int from) {
    String all = characters;
    int length = all.length();
    int sum = 0;
    int at = from;
    for (char c; at < length && !Characters.isSpace(c = all.charAt(at)); at++) {
      sum = 31 * sum + c;
    }
    hash = sum;
    return at;
  }

  /** The word whose end was just found, perhaps as an object that was given out before. */
  PyStr word(int from, int to) {
    return isWorth(to - from) ? find(from, to, hash) : text.substring(from, to);
  }

  /** The characters from an index to another, perhaps as an object that was given out before. */
  PyStr substring(int from, int to) {
    if (!isWorth(to - from)) {
      return text.substring(from, to);
    }
    String all = characters;
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum = 31 * sum + all.charAt(i);
    }
    return find(from, to, sum);
  }

  private boolean isWorth(int length) {
    return length > 1 && length <= LONGEST_PART && (asked < TRIAL || found >= asked >> 2);
  }

  private PyStr find(int from, int to, int hash) {
    int length = to - from;
    asked++;
    int place = (hash * 0x9E3779B9 >>> 16) & known.length - 1;
    PyStr first = known[place];
    if (first != null && is(first, from, length)) {
      found++;
      return first;
    }
    PyStr second = known[place ^ 1];
    if (second != null && is(second, from, length)) {
      found++;
      return second;
    }
    PyStr made = text.substring(from, to);
    known[place] = made;
    known[place ^ 1] = first;
    return made;
  }

  private boolean is(PyStr part, int from, int length) {
    return part.length() == length && characters.startsWith(part.bmp(), from);
  }
}
