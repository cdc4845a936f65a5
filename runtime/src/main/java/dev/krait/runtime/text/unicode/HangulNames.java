package dev.krait.runtime.text.unicode;

/** The names of Hangul syllables, which are put together from those of their letters. */
final class HangulNames {
  private static final int FIRST = 0xAC00;
  private static final int COUNT = 11172;
  private static final String[] INITIALS =
      "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ", -1);
  private static final String[] VOWELS =
      "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
  private static final String[] FINALS =
      " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ", -1);

  private HangulNames() {}

  /** The last word of a syllable's name; null for other characters. */
  static String of(int c) {
    int index = c - FIRST;
    return index < 0 || index >= COUNT
        ? null
        : INITIALS[index / 588] + VOWELS[index % 588 / 28] + FINALS[index % 28];
  }

  /** The syllable whose name ends in the word, or -1. */
  static int find(String word) {
    for (int c = FIRST; c < FIRST + COUNT; c++) {
      if (word.equals(of(c))) {
        return c;
      }
    }
    return -1;
  }
}
