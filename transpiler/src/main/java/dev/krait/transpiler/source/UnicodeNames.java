package dev.krait.transpiler.source;

import java.util.Locale;

/** The names that {@code "\N{...}"} knows. */
public final class UnicodeNames {
  private UnicodeNames() {}

  /** The code point of a name, in any case of letters, or -1. */
  public static int lookup(String name) {
    try {
      return Character.codePointOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
