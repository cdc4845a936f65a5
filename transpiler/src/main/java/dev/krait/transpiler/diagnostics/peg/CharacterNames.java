package dev.krait.transpiler.diagnostics.peg;

/** The names that {@code \N{...}} knows. */
final class CharacterNames {
  private CharacterNames() {}

  static boolean exists(String name) {
    try {
      Character.codePointOf(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
