package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;

/**
 * The mode that {@code open} takes apart.
 *
 * @param raw the mode of the {@code FileIO} below
 */
record OpenMode(String raw, boolean binary, boolean updates, boolean writes) {
  static OpenMode parse(String mode) {
    String letters = "xrwa+tb";
    int seen = 0;
    for (int i = 0; i < mode.length(); i++) {
      int index = letters.indexOf(mode.charAt(i));
      if (index < 0 || (seen & 1 << index) != 0) {
        throw Errors.valueError("invalid mode: '" + mode + "'");
      }
      seen |= 1 << index;
    }
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      if ((seen & 1 << i) != 0) {
        raw.append(letters.charAt(i));
      }
    }
    boolean text = (seen & 1 << 5) != 0;
    boolean binary = (seen & 1 << 6) != 0;
    if (text && binary) {
      throw Errors.valueError("can't have text and binary mode at once");
    }
    if (Integer.bitCount(seen & 0xf) > 1) {
      throw Errors.valueError("must have exactly one of create/read/write/append mode");
    }
    boolean updates = (seen & 1 << 4) != 0;
    boolean writes = (seen & 0b1101) != 0;
    return new OpenMode(raw.toString(), binary, updates, writes);
  }
}
