package dev.krait.transpiler.diagnostics;

/** What CPython's decoder says of bytes that are no UTF-8. */
final class Utf8Problem {
  private Utf8Problem() {}

  /**
   * @param offset where the wrong sequence starts
   * @param position the same as it is to be told
   */
  static String at(byte[] bytes, int offset, int position) {
    int first = bytes[offset] & 0xFF;
    int wanted = first < 0xC2 || first > 0xF4 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    int valid = 1;
    while (valid < wanted && continues(bytes, offset, valid)) {
      valid++;
    }
    String reason =
        wanted == 1
            ? "invalid start byte"
            : offset + valid == bytes.length
                ? "unexpected end of data"
                : "invalid continuation byte";
    String what =
        valid == 1
            ? "byte 0x%02x in position %d".formatted(first, position)
            : "bytes in position %d-%d".formatted(position, position + valid - 1);
    return "'utf-8' codec can't decode " + what + ": " + reason;
  }

  private static boolean continues(byte[] bytes, int offset, int index) {
    if (offset + index >= bytes.length) {
      return false;
    }
    int first = bytes[offset] & 0xFF;
    int value = bytes[offset + index] & 0xFF;
    int low = 0x80;
    int high = 0xBF;
    if (index == 1) {
      low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : low;
      high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : high;
    }
    return value >= low && value <= high;
  }
}
