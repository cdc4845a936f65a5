package dev.krait.transpiler.diagnostics.tokens;

import dev.krait.transpiler.source.UnicodeRanges;
import java.nio.charset.StandardCharsets;

/** Which bytes and characters make a name. */
final class Identifiers {
  private Identifiers() {}

  /** Whether a name may start with this byte; above ASCII that is checked once the name is read. */
  static boolean mayStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  static boolean mayContinue(int c) {
    return mayStart(c) || (c >= '0' && c <= '9');
  }

  /**
   * The complaint about the current name, or null; moves the position behind the wrong character.
   */
  static String verify(LexerState state) {
    String name = state.text(state.start, state.cur);
    int i = 0;
    while (i < name.length()) {
      int c = name.codePointAt(i);
      String character = Character.toString(c);
      if (!UnicodeRanges.isIdentifier(i == 0 ? character : "_" + character)) {
        break;
      }
      i += Character.charCount(c);
    }
    if (i == name.length()) {
      return null;
    }
    int c = name.codePointAt(i);
    int end = i + Character.charCount(c);
    if (end < name.length()) {
      state.cur = state.start + name.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }
    return UnicodeRanges.isPrintable(c)
        ? "invalid character '%s' (U+%04X)".formatted(Character.toString(c), c)
        : "invalid non-printable character U+%04X".formatted(c);
  }
}
