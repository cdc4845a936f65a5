package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Java string literals: ASCII only, and in pieces where a class file could not hold the whole
 * (65,535 bytes of UTF-8).
 */
final class StringLiterals {
  private static final int LIMIT = 60_000;

  private StringLiterals() {}

  static CodeBlock of(String text) {
    if (text.length() * 3 <= LIMIT
        || text.getBytes(StandardCharsets.UTF_8).length <= LIMIT && !hasNul(text)) {
      return CodeBlock.of("$L", quote(text));
    }
    CodeBlock.Builder pieces = CodeBlock.builder().add("String.join(\"\"");
    int size = LIMIT / 3;
    for (int i = 0; i < text.length(); i += size) {
      pieces.add(",\n$L", quote(text.substring(i, Math.min(text.length(), i + size))));
    }
    return pieces.add(")").build();
  }

  private static boolean hasNul(String text) {
    return text.indexOf('\0') >= 0;
  }

  static String quote(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        // javac takes a surrogate's escape behind two backslashes for a third one
        case '\\' -> literal.append(isEscaped(text, i + 1) ? "\\134" : "\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (!isEscaped(text, i)) {
            literal.append(c);
          } else {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** Whether a character stands in the literal by its number. */
  private static boolean isEscaped(String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return c < 0x20 || c >= 0x7f;
  }
}
