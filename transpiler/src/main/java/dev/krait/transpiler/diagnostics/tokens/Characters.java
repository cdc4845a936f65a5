package dev.krait.transpiler.diagnostics.tokens;

/** The Unicode properties that the tokenizer asks for. */
final class Characters {
  private Characters() {}

  static boolean startsName(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  static boolean continuesName(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  /** {@code str.isprintable} for one character. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
