package dev.krait.runtime.text;

/** Filling up strings to a width. */
final class StrPad {
  private StrPad() {}

  /** The text with fill characters on both sides. */
  static PyStr pad(PyStr text, int left, int right, int fill) {
    if (left <= 0 && right <= 0) {
      return text;
    }
    if ((long) left + right + text.length() > Integer.MAX_VALUE - 8) {
      throw StrArguments.memoryError();
    }
    String characters = text.bmp();
    if (characters != null && fill <= 0xFFFF) {
      String unit = PyStr.ofCodePoint(fill).toString();
      return PyStr.ofBmp(unit.repeat(left) + characters + unit.repeat(right));
    }
    TextBuilder out = new TextBuilder(left + text.length() + right);
    return out.fill(fill, left).append(text).fill(fill, right).toStr();
  }

  /** In the middle; the odd space is left of a text of even length, else right of it. */
  static PyStr center(PyStr text, int width, int fill) {
    int margin = width - text.length();
    if (margin <= 0) {
      return text;
    }
    int left = margin / 2 + (margin & width & 1);
    return pad(text, left, margin - left, fill);
  }

  /** {@code text.zfill(width)}. */
  static PyStr zeros(PyStr text, int width) {
    int margin = width - text.length();
    if (margin <= 0) {
      return text;
    }
    if (text.length() > 0 && (text.codePointAt(0) == '+' || text.codePointAt(0) == '-')) {
      PyStr sign = text.substring(0, 1);
      return sign.concat(pad(text.substring(1, text.length()), margin, 0, '0'));
    }
    return pad(text, margin, 0, '0');
  }

  /** {@code text.expandtabs(size)}. */
  static PyStr tabs(PyStr text, int size) {
    if (StrSearch.find(text, PyStr.ofCodePoint('\t'), 0, text.length()) < 0) {
      return text;
    }
    TextBuilder out = new TextBuilder(text.length());
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c == '\t') {
        if (size > 0) {
          int spaces = size - column % size;
          if (out.length() > Integer.MAX_VALUE - 8 - spaces) {
            throw dev.krait.runtime.exception.Errors.overflowError("new string is too long");
          }
          out.fill(' ', spaces);
          column += spaces;
        }
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return out.toStr();
  }
}
