package dev.krait.runtime.text;

/** The names of characters as {@code unicodedata.name} gives them, as far as the JDK knows them. */
final class CharacterNames {
  private static final int HANGUL = 0xAC00;
  private static final int HANGUL_COUNT = 11172;
  private static final String[] INITIALS =
      "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ", -1);
  private static final String[] VOWELS =
      "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
  private static final String[] FINALS =
      " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ", -1);

  private CharacterNames() {}

  /** The name, or null if there is none. */
  static String of(int c) {
    int index = c - HANGUL;
    if (index >= 0 && index < HANGUL_COUNT) {
      return "HANGUL SYLLABLE "
          + INITIALS[index / 588]
          + VOWELS[index % 588 / 28]
          + FINALS[index % 28];
    }
    int type = Character.getType(c);
    if (type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED) {
      return null;
    }
    if (Character.isIdeographic(c) && type == Character.OTHER_LETTER) {
      String kind =
          c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F
              ? "COMPATIBILITY"
              : Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? "UNIFIED" : null;
      if (kind != null && c > 0x3007) {
        return "CJK " + kind + " IDEOGRAPH-" + String.format("%04X", c);
      }
    }
    return Character.getName(c);
  }

  /** The character of a name, or -1. */
  static int find(String name) {
    String upper = name.toUpperCase(java.util.Locale.ROOT);
    int dash = upper.indexOf("IDEOGRAPH-");
    try {
      if (upper.startsWith("CJK ") && dash > 0) {
        int c = Integer.parseInt(upper.substring(dash + 10), 16);
        return upper.equals(of(c)) ? c : -1;
      }
      if (upper.startsWith("HANGUL SYLLABLE ")) {
        for (int c = HANGUL; c < HANGUL + HANGUL_COUNT; c++) {
          if (upper.equals(of(c))) {
            return c;
          }
        }
        return -1;
      }
      int c = Character.codePointOf(upper);
      return upper.equals(of(c)) ? c : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
