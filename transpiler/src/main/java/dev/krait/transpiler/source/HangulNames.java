package dev.krait.transpiler.source;

import java.util.Arrays;
import java.util.List;

/** The names of Hangul syllables, which are composed of the names of their letters. */
final class HangulNames {
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final List<String> LEADING = letters("G GG N D DD R M B BB S SS - J JJ C K T P H");
  private static final List<String> VOWELS =
      letters("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I");
  private static final List<String> TRAILING =
      letters("- G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H");

  private HangulNames() {}

  private static List<String> letters(String names) {
    return Arrays.stream(names.split(" ")).map(n -> n.equals("-") ? "" : n).toList();
  }

  /** The code point of a syllable, or -1. */
  static int lookup(String syllable) {
    int leading = longest(LEADING, syllable, 0);
    int vowelStart = LEADING.get(leading).length();
    int vowel = longest(VOWELS, syllable, vowelStart);
    if (vowel < 0) {
      return -1;
    }
    int trailing = TRAILING.indexOf(syllable.substring(vowelStart + VOWELS.get(vowel).length()));
    if (trailing < 0) {
      return -1;
    }
    return FIRST_SYLLABLE + (leading * VOWELS.size() + vowel) * TRAILING.size() + trailing;
  }

  /** The index of the longest letter that stands at {@code start}, or -1. */
  private static int longest(List<String> letters, String text, int start) {
    int best = -1;
    for (int i = 0; i < letters.size(); i++) {
      if (text.startsWith(letters.get(i), start)
          && (best < 0 || letters.get(i).length() > letters.get(best).length())) {
        best = i;
      }
    }
    return best;
  }
}
