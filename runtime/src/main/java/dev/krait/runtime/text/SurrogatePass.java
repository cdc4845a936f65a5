package dev.krait.runtime.text;

/** The error handler {@code surrogatepass}: surrogates as if they were characters like others. */
final class SurrogatePass {
  private SurrogatePass() {}

  /** The surrogates from an index to another in the form of the encoding; null if it has none. */
  static Replacement encode(PyStr text, String encoding, int start, int end) {
    Unit unit = Unit.of(encoding);
    if (unit == null) {
      return null;
    }
    byte[] bytes = new byte[(end - start) * unit.size];
    for (int i = start; i < end; i++) {
      int c = text.codePointAt(i);
      if (!isSurrogate(c)) {
        return null;
      }
      unit.put(c, bytes, (i - start) * unit.size);
    }
    return new Replacement(null, bytes, end);
  }

  /** The surrogate that stands at an index in the form of the encoding; null if none does. */
  static Replacement decode(byte[] data, String encoding, int start) {
    Unit unit = Unit.of(encoding);
    if (unit == null || data.length - start < unit.size) {
      return null;
    }
    int c = unit.get(data, start);
    return isSurrogate(c) ? Replacement.of(String.valueOf((char) c), start + unit.size) : null;
  }

  static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }

  private enum Unit {
    UTF_8(3),
    UTF_16_LE(2),
    UTF_16_BE(2),
    UTF_32_LE(4),
    UTF_32_BE(4);

    final int size;

    Unit(int size) {
      this.size = size;
    }

    static Unit of(String encoding) {
      return switch (Codecs.normalized(encoding)) {
        case "utf_8" -> UTF_8;
        case "utf_16", "utf_16_le" -> UTF_16_LE;
        case "utf_16_be" -> UTF_16_BE;
        case "utf_32", "utf_32_le" -> UTF_32_LE;
        case "utf_32_be" -> UTF_32_BE;
        default -> null;
      };
    }

    void put(int c, byte[] bytes, int at) {
      if (this == UTF_8) {
        bytes[at] = (byte) (0xE0 | c >> 12);
        bytes[at + 1] = (byte) (0x80 | c >> 6 & 63);
        bytes[at + 2] = (byte) (0x80 | c & 63);
        return;
      }
      boolean big = this == UTF_16_BE || this == UTF_32_BE;
      for (int i = 0; i < size; i++) {
        bytes[at + i] = (byte) (c >> 8 * (big ? size - 1 - i : i));
      }
    }

    int get(byte[] data, int at) {
      if (this == UTF_8) {
        boolean form =
            (data[at] & 0xF0) == 0xE0
                && (data[at + 1] & 0xC0) == 0x80
                && (data[at + 2] & 0xC0) == 0x80;
        return form ? (data[at] & 15) << 12 | (data[at + 1] & 63) << 6 | data[at + 2] & 63 : -1;
      }
      boolean big = this == UTF_16_BE || this == UTF_32_BE;
      int c = 0;
      for (int i = 0; i < size; i++) {
        c |= (data[at + i] & 255) << 8 * (big ? size - 1 - i : i);
      }
      return c;
    }
  }
}
