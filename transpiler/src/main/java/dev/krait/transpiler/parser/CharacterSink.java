package dev.krait.transpiler.parser;

import dev.krait.transpiler.ast.ConstantValue;
import java.util.Arrays;

/**
 * Collects the characters of a string literal. Java text says the same for {@code
 * "\\ud83d\\ude00"}, two characters in Python, and for the one character that this pair encodes; so
 * from the first surrogate that an escape has made, the characters are also counted one by one.
 */
final class CharacterSink {
  private final StringBuilder text = new StringBuilder();
  private int[] codePoints;
  private int count;

  boolean isEmpty() {
    return text.length() == 0;
  }

  void append(char[] chars, int start, int end) {
    if (codePoints != null) {
      for (int i = start; i < end; ) {
        int c = Character.codePointAt(chars, i, end);
        note(c);
        i += Character.charCount(c);
      }
    }
    text.append(chars, start, end - start);
  }

  void append(String more) {
    if (codePoints != null) {
      more.codePoints().forEach(this::note);
    }
    text.append(more);
  }

  void append(CharacterSink more) {
    if (codePoints == null && more.codePoints == null) {
      text.append(more.text);
    } else if (more.codePoints == null) {
      append(more.text.toString());
    } else {
      for (int i = 0; i < more.count; i++) {
        appendCodePoint(more.codePoints[i]);
      }
    }
  }

  void appendCodePoint(int c) {
    if (codePoints == null && c >= 0xD800 && c < 0xE000) {
      codePoints = text.codePoints().toArray();
      count = codePoints.length;
    }
    if (codePoints != null) {
      note(c);
    }
    text.appendCodePoint(c);
  }

  private void note(int c) {
    if (count == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, count * 2 + 8);
    }
    codePoints[count++] = c;
  }

  /** The string; its characters one by one only where the text alone would be misread. */
  ConstantValue.Str toConstant() {
    String result = text.toString();
    boolean ambiguous = codePoints != null && result.codePointCount(0, result.length()) != count;
    return new ConstantValue.Str(result, ambiguous ? Arrays.copyOf(codePoints, count) : null);
  }
}
