package dev.krait.grammar;

/**
 * What may stand directly behind a number: no letter, digit or underscore, unless it begins one of
 * the keywords that may follow a number ({@code 1if x else y}, deprecated but legal).
 */
final class NumberEnd {
  private NumberEnd() {}

  static boolean isValid(char[] chars, int start, int end) {
    char c = chars[end];
    return switch (c) {
      case 'a' -> follows(chars, end, "nd");
      case 'e' -> follows(chars, end, "lse");
      case 'f' -> follows(chars, end, "or");
      case 'i' -> follows(chars, end, "f") || follows(chars, end, "n") || follows(chars, end, "s");
      case 'n' -> follows(chars, end, "ot");
      // In "0or 1" the tokenizer has seen the prefix of an octal number.
      case 'o' -> follows(chars, end, "r") && !(end - start == 1 && chars[start] == '0');
      default ->
          !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_');
    };
  }

  private static boolean follows(char[] chars, int before, String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (before + 1 + i >= chars.length || chars[before + 1 + i] != rest.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
