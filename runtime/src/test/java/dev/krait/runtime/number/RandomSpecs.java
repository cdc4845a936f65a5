package dev.krait.runtime.number;

/** Random format specifications and texts that are nearly numbers. */
final class RandomSpecs {
  private RandomSpecs() {}

  static String integer(RandomNumbers random) {
    return spec(
        random, random.oneOf("b", "o", "x", "X", "d", "c", "n", "", "e", "f", "%", "G", "s", "q"));
  }

  static String real(RandomNumbers random) {
    return spec(random, random.oneOf("", "", "e", "E", "f", "F", "g", "G", "%", "n", "d"));
  }

  private static String spec(RandomNumbers random, String type) {
    StringBuilder spec = new StringBuilder();
    if (random.below(3) == 0) {
      spec.append(random.oneOf("", "*", " ", "0", "\u20ac", "<"))
          .append(random.oneOf("<", ">", "=", "^"));
    }
    spec.append(random.below(3) == 0 ? random.oneOf("+", "-", " ") : "");
    spec.append(random.below(8) == 0 ? "z" : "");
    spec.append(random.below(4) == 0 ? "#" : "");
    spec.append(random.below(4) == 0 ? "0" : "");
    spec.append(random.below(2) == 0 ? "" : 1 + random.below(30));
    spec.append(random.below(3) == 0 ? random.oneOf(",", "_", ",", "_", ",_") : "");
    if (random.below(2) == 0) {
      spec.append('.').append(random.below(12) == 0 ? "" : random.below(25));
      spec.append(random.below(5) == 0 ? random.oneOf(",", "_") : "");
    }
    return spec + type;
  }

  /** A short text of these pieces; digits are more frequent than the others. */
  static String jumble(RandomNumbers random, String digits, String... others) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.below(8);
    for (int i = 0; i < length; i++) {
      text.append(
          random.below(10) < 7
              ? digits.charAt(random.below(digits.length()))
              : random.oneOf(others));
    }
    return text.toString();
  }
}
