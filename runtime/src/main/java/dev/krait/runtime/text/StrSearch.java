package dev.krait.runtime.text;

/** Searching and replacing in strings; indices are within the bounds unless said otherwise. */
final class StrSearch {
  private StrSearch() {}

  /** Where a text first stands between two indices, or -1; {@code start} may be beyond the end. */
  static int find(PyStr text, PyStr wanted, int start, int end) {
    if (end - start < wanted.length() || start > end) {
      return -1;
    }
    String characters = text.bmp();
    if (characters == null) {
      return findWide(text.wide(), wanted, start, end);
    }
    String part = wanted.bmp();
    if (part == null) {
      return -1;
    }
    if (LinearSearch.pays(end - start, part.length())) {
      return LinearSearch.find(characters, part, start, end);
    }
    if (end == characters.length()) {
      return characters.indexOf(part, start);
    }
    int found = characters.substring(start, end).indexOf(part);
    return found < 0 ? -1 : found + start;
  }

  /** Where a text last stands between two indices, or -1; {@code start} may be beyond the end. */
  static int findLast(PyStr text, PyStr wanted, int start, int end) {
    if (end - start < wanted.length() || start > end) {
      return -1;
    }
    String characters = text.bmp();
    if (characters == null) {
      return findLastWide(text.wide(), wanted, start, end);
    }
    String part = wanted.bmp();
    if (part == null) {
      return -1;
    }
    if (start == 0) {
      return characters.lastIndexOf(part, end - part.length());
    }
    int found = characters.substring(start, end).lastIndexOf(part);
    return found < 0 ? -1 : found + start;
  }

  private static int findWide(int[] text, PyStr wanted, int start, int end) {
    int last = end - wanted.length();
    for (int i = start; i <= last; i++) {
      if (matches(text, wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int findLastWide(int[] text, PyStr wanted, int start, int end) {
    for (int i = end - wanted.length(); i >= start; i--) {
      if (matches(text, wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(int[] text, PyStr wanted, int at) {
    int length = wanted.length();
    for (int i = 0; i < length; i++) {
      if (text[at + i] != wanted.codePointAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How often a text stands between two indices, without overlap. */
  static int count(PyStr text, PyStr wanted, int start, int end) {
    if (start > end) {
      return 0;
    }
    int length = wanted.length();
    if (length == 0) {
      return end - start + 1;
    }
    PyStr part = start == 0 && end == text.length() ? text : text.substring(start, end);
    int count = 0;
    for (int at = find(part, wanted, 0, part.length()); at >= 0; count++) {
      at = find(part, wanted, at + length, part.length());
    }
    return count;
  }

  /** Whether the part between two indices starts (or ends) with a text. */
  static boolean hasAffix(PyStr text, PyStr affix, int start, int end, boolean atStart) {
    int length = affix.length();
    if (end - start < length || start > end) {
      return false;
    }
    int at = atStart ? start : end - length;
    if (text.isShort() && affix.isShort()) {
      return text.substring(at, at + length).same(affix);
    }
    String characters = text.bmp();
    if (characters == null) {
      return matches(text.wide(), affix, at);
    }
    String part = affix.bmp();
    return part != null && characters.startsWith(part, at);
  }

  /** {@code text.replace(old, new, count)}; a negative count is none. */
  static PyStr replace(PyStr text, PyStr old, PyStr by, int count) {
    if (count == 0) {
      return text;
    }
    if (old.length() == 0) {
      return interleave(text, by, count);
    }
    String characters = text.bmp();
    String from = old.bmp();
    String to = by.bmp();
    if (count < 0
        && characters != null
        && from != null
        && to != null
        && !LinearSearch.pays(characters.length(), from.length())) {
      String replaced =
          from.length() == 1 && to.length() == 1
              ? characters.replace(from.charAt(0), to.charAt(0))
              : characters.replace(from, to);
      return replaced.length() == characters.length() && replaced.equals(characters)
          ? text
          : PyStr.ofBmp(replaced);
    }
    int end = text.length();
    int at = find(text, old, 0, end);
    if (at < 0) {
      return text;
    }
    TextBuilder out = new TextBuilder(end);
    int done = 0;
    for (int left = count; at >= 0 && left != 0; left--) {
      out.append(text, done, at).append(by);
      done = at + old.length();
      at = find(text, old, done, end);
    }
    return out.append(text, done, end).toStr();
  }

  private static PyStr interleave(PyStr text, PyStr by, int count) {
    int length = text.length();
    int times = count < 0 ? length + 1 : Math.min(count, length + 1);
    TextBuilder out = new TextBuilder(length + times * by.length());
    for (int i = 0; i < times; i++) {
      out.append(by);
      if (i < length) {
        out.append(text.codePointAt(i));
      }
    }
    return out.append(text, Math.min(times, length), length).toStr();
  }
}
