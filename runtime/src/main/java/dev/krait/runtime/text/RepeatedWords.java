package dev.krait.runtime.text;

/**
 * The parts of a long text that stand there again and again, so that equal ones are one object: a
 * table of two places for each part, given up where few parts repeat.
 */
final class RepeatedWords {
  /**
   * Shorter texts are cut as they are: equal parts of them are different objects, as in CPython.
   */
  private static final int LONG = 1 << 13;

  private static final int LONGEST_PART = 24;
  private static final int MOST_PLACES = 1 << 14;
  private static final int TRIAL = 1 << 14;

  /** So many characters of 8 bits are a key that stands for no other part. */
  private static final int PACKED = 7;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final PyStr text;
  private final String characters;
  private final PyStr[] known;

  /** The keys of the known parts. */
  private final long[] keys;

  private int asked;
  private int found;

  /** Of the part that {@link #word} is asked for next. */
  private long key;

  private RepeatedWords(PyStr text, String characters) {
    this.text = text;
    this.characters = characters;
    this.known = new PyStr[Math.min(MOST_PLACES, Integer.highestOneBit(text.length() >> 4))];
    this.keys = new long[known.length];
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
    long packed = 0;
    int bits = 0;
    int sum = 0;
    int at = from;
    for (char c; at < length && !Characters.isSpace(c = all.charAt(at)); at++) {
      packed = packed << 8 | c;
      sum = 31 * sum + c;
      bits |= c;
    }
    key = key(at - from, packed, bits, sum);
    return at;
  }

  /** The word whose end was just found, perhaps as an object that was given out before. */
  PyStr word(int from, int to) {
    return isWorth(to - from) ? find(from, to, key) : text.substring(from, to);
  }

  /** The characters from an index to another, perhaps as an object that was given out before. */
  PyStr substring(int from, int to) {
    if (!isWorth(to - from)) {
      return text.substring(from, to);
    }
    String all = characters;
    long packed = 0;
    int bits = 0;
    int sum = 0;
    for (int i = from; i < to; i++) {
      char c = all.charAt(i);
      packed = packed << 8 | c;
      sum = 31 * sum + c;
      bits |= c;
    }
    return find(from, to, key(to - from, packed, bits, sum));
  }

  private static long key(int length, long packed, int bits, int sum) {
    return length <= PACKED && bits < 256 ? (long) length << 56 | packed : -1L << 56 | sum;
  }

  private boolean isWorth(int length) {
    return length > 1 && length <= LONGEST_PART && (asked < TRIAL || found >= asked >> 2);
  }

  private PyStr find(int from, int to, long key) {
    asked++;
    int place = (int) (key * GOLDEN >>> 44) & known.length - 1;
    if (keys[place] == key && is(known[place], key, from, to)) {
      found++;
      return known[place];
    }
    int other = place ^ 1;
    if (keys[other] == key && is(known[other], key, from, to)) {
      found++;
      return known[other];
    }
    PyStr made = text.substring(from, to);
    known[other] = known[place];
    keys[other] = keys[place];
    known[place] = made;
    keys[place] = key;
    return made;
  }

  /** Whether a part with the same key is the one from an index to another. */
  private boolean is(PyStr part, long key, int from, int to) {
    return key > 0 || part.length() == to - from && part.stands(characters, from);
  }
}
