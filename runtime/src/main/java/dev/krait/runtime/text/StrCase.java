package dev.krait.runtime.text;

import static dev.krait.runtime.text.Characters.CASED;
import static dev.krait.runtime.text.Characters.LOWER;
import static dev.krait.runtime.text.Characters.TITLE;
import static dev.krait.runtime.text.Characters.UPPER;

import java.util.Locale;

/**
 * The case mappings of strings: Unicode's full ones, with the final Sigma as its only context
 * (library reference, {@code str.lower} and its kin).
 */
final class StrCase {
  private static final int CAPITAL_SIGMA = 0x3a3;
  private static final int FINAL_SIGMA = 0x3c2;
  private static final int SIGMA = 0x3c3;

  private StrCase() {}

  static PyStr lower(PyStr text) {
    String characters = text.bmp();
    if (characters != null && PyStr.isBelow(characters, 256)) {
      return changed(text, characters, characters.toLowerCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      appendLower(text, i, out);
    }
    return out.toStr();
  }

  static PyStr upper(PyStr text) {
    String characters = text.bmp();
    if (characters != null && PyStr.isBelow(characters, 256)) {
      return changed(text, characters, characters.toUpperCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(UnicodeTable.upper(text.codePointAt(i)), out);
    }
    return out.toStr();
  }

  private static PyStr changed(PyStr text, String before, String after) {
    return before == after ? text : PyStr.ofBmp(after);
  }

  static PyStr fold(PyStr text) {
    String characters = text.bmp();
    if (characters != null && PyStr.isBelow(characters, 128)) {
      return changed(text, characters, characters.toLowerCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(UnicodeTable.fold(text.codePointAt(i)), out);
    }
    return out.toStr();
  }

  static PyStr capitalize(PyStr text) {
    String characters = text.bmp();
    if (text.length() == 0) {
      return text;
    }
    if (characters != null && PyStr.isBelow(characters, 128)) {
      char first = Character.toUpperCase(characters.charAt(0));
      return PyStr.ofBmp(first + characters.substring(1).toLowerCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    append(UnicodeTable.title(text.codePointAt(0)), out);
    for (int i = 1; i < text.length(); i++) {
      appendLower(text, i, out);
    }
    return out.toStr();
  }

  static PyStr title(PyStr text) {
    TextBuilder out = new TextBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (inWord) {
        appendLower(text, i, out);
      } else {
        append(c < 128 ? Character.toUpperCase(c) : UnicodeTable.title(c), out);
      }
      inWord = Characters.is(c, CASED);
    }
    return out.toStr();
  }

  static PyStr swap(PyStr text) {
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      int flags = Characters.flags(c);
      if ((flags & UPPER) != 0) {
        appendLower(text, i, out);
      } else if ((flags & LOWER) != 0) {
        append(c < 128 ? Character.toUpperCase(c) : UnicodeTable.upper(c), out);
      } else {
        out.append(c);
      }
    }
    return out.toStr();
  }

  private static void appendLower(PyStr text, int index, TextBuilder out) {
    int c = text.codePointAt(index);
    if (c < 128) {
      out.append(Character.toLowerCase(c));
    } else if (c == CAPITAL_SIGMA) {
      out.append(isFinal(text, index) ? FINAL_SIGMA : SIGMA);
    } else {
      append(UnicodeTable.lower(c), out);
    }
  }

  private static void append(int mapped, TextBuilder out) {
    if (mapped >= 0) {
      out.append(mapped);
    } else {
      for (int each : UnicodeTable.several(mapped)) {
        out.append(each);
      }
    }
  }

  /** Behind a cased letter and not before one, where case-ignorable characters do not count. */
  private static boolean isFinal(PyStr text, int index) {
    int before = index - 1;
    while (before >= 0 && isIgnorable(text.codePointAt(before))) {
      before--;
    }
    if (before < 0 || !isCasedLetter(text.codePointAt(before))) {
      return false;
    }
    int after = index + 1;
    while (after < text.length() && isIgnorable(text.codePointAt(after))) {
      after++;
    }
    return after == text.length() || !isCasedLetter(text.codePointAt(after));
  }

  private static boolean isIgnorable(int c) {
    return Characters.is(c, Characters.CASE_IGNORABLE);
  }

  private static boolean isCasedLetter(int c) {
    return Characters.is(c, Characters.CASED_LETTER);
  }

  // ---- predicates ----

  /** Whether there is a character and each one has one of the properties. */
  static boolean all(PyStr text, int properties) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!Characters.is(text.codePointAt(i), properties)) {
        return false;
      }
    }
    return length > 0;
  }

  /** Whether there is a cased character and each of them has the property and none of the bad. */
  static boolean isCased(PyStr text, int property, int bad) {
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      int flags = Characters.flags(text.codePointAt(i));
      if ((flags & bad) != 0) {
        return false;
      }
      found |= (flags & property) != 0;
    }
    return found;
  }

  static boolean isTitle(PyStr text) {
    boolean inWord = false;
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      int flags = Characters.flags(text.codePointAt(i));
      boolean begins = (flags & (UPPER | TITLE)) != 0;
      boolean continues = (flags & LOWER) != 0;
      if (begins && inWord || continues && !begins && !inWord) {
        return false;
      }
      inWord = begins || continues;
      found |= inWord;
    }
    return found;
  }

  static boolean isIdentifier(PyStr text) {
    for (int i = 0; i < text.length(); i++) {
      int property = i == 0 ? Characters.IDENTIFIER_START : Characters.IDENTIFIER_PART;
      if (!Characters.is(text.codePointAt(i), property)) {
        return false;
      }
    }
    return text.length() > 0;
  }
}
