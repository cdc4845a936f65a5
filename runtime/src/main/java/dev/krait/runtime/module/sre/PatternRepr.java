package dev.krait.runtime.module.sre;

import java.util.ArrayList;
import java.util.List;

/** {@code repr} of a pattern: a call that makes it again. */
final class PatternRepr {
  private static final int LONGEST = 200;
  private static final int UNICODE = 32;
  private static final int LOCALE_OR_ASCII = 4 | 256;
  private static final String[] NAMES = {
    "re.IGNORECASE",
    "re.LOCALE",
    "re.MULTILINE",
    "re.DOTALL",
    "re.UNICODE",
    "re.VERBOSE",
    "re.DEBUG",
    "re.ASCII"
  };

  private PatternRepr() {}

  static String of(PyPattern pattern) {
    int flags = pattern.flags();
    if (pattern.isText() && (flags & (LOCALE_OR_ASCII | UNICODE)) == UNICODE) {
      flags &= ~UNICODE;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      int flag = 2 << i;
      if ((flags & flag) != 0) {
        names.add(NAMES[i]);
        flags &= ~flag;
      }
    }
    if (flags != 0) {
      names.add("0x" + Integer.toHexString(flags));
    }
    String text = pattern.pattern().repr().toString();
    int end = Math.min(LONGEST, text.codePointCount(0, text.length()));
    String shown = text.substring(0, text.offsetByCodePoints(0, end));
    return "re.compile(" + shown + (names.isEmpty() ? "" : ", " + String.join("|", names)) + ")";
  }
}
