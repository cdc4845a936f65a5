package dev.krait.transpiler.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The messages of Python's decoders. */
final class Codecs {
  /** Python's codecs from bytes to bytes or from text to text, with their other names. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "base64",
          "base_64",
          "base64_codec",
          "bz2",
          "bz2_codec",
          "hex",
          "hex_codec",
          "quopri",
          "quopri_codec",
          "quoted_printable",
          "quotedprintable",
          "rot13",
          "rot_13",
          "uu",
          "uu_codec",
          "zip",
          "zlib",
          "zlib_codec");

  private Codecs() {}

  /** What Python says of an encoding by whose name no text can be decoded. */
  static String unknown(String encoding) {
    return NO_TEXT.contains(encoding.toLowerCase(Locale.ROOT).replace('-', '_'))
        ? "'"
            + encoding
            + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs"
        : "unknown encoding: " + encoding;
  }

  /**
   * What the decoder says of the wrong byte.
   *
   * @param at the offset of the wrong byte
   * @param start the offset from which the decoder counts
   */
  static String message(String encoding, byte[] bytes, int at, int start) {
    String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (name) {
      case "utf-8", "utf8", "u8", "utf", "cp65001" -> utf8(bytes, at, start);
      case "ascii", "us-ascii", "646", "ansi-x3.4-1968" ->
          oneByte("ascii", bytes, at, start) + "ordinal not in range(128)";
      default ->
          isSingleByte(name)
              ? oneByte("charmap", bytes, at, start) + "character maps to <undefined>"
              : oneByte(name.replace('-', '_'), bytes, at, start) + "illegal multibyte sequence";
    };
  }

  private static boolean isSingleByte(String name) {
    return name.matches("(cp|windows-|iso-?8859-|iso-ir-|ibm|mac|koi8|latin|hp-|tis|ptcp|kz).*")
        && !name.matches("cp9(32|36|49|50)");
  }

  private static String oneByte(String codec, byte[] bytes, int at, int start) {
    return String.format(
        "'%s' codec can't decode byte 0x%02x in position %d: ",
        codec, bytes[at] & 0xff, at - start);
  }

  private static String utf8(byte[] bytes, int at, int start) {
    if (fullLength(bytes[at] & 0xff) == 0) {
      return oneByte("utf-8", bytes, at, start) + "invalid start byte";
    }
    int good = goodLength(bytes, at, bytes.length);
    // Never the end of the data: CPython ends the text with a line feed before it decodes.
    return good == 1
        ? oneByte("utf-8", bytes, at, start) + "invalid continuation byte"
        : String.format(
            "'utf-8' codec can't decode bytes in position %d-%d: invalid continuation byte",
            at - start, at - start + good - 1);
  }

  /** Decodes UTF-8 with a replacement character for each part that cannot begin a character. */
  static String replaceMalformed(byte[] bytes, int start, int end) {
    StringBuilder text = new StringBuilder();
    int at = start;
    while (at < end) {
      int length = goodLength(bytes, at, end);
      text.append(
          length == fullLength(bytes[at] & 0xff)
              ? new String(bytes, at, length, StandardCharsets.UTF_8)
              : "\uFFFD");
      at += length;
    }
    return text.toString();
  }

  /** The length of a character with this first byte; 0 if it begins none. */
  private static int fullLength(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** How many bytes could belong to one character; at least 1. */
  private static int goodLength(byte[] bytes, int at, int end) {
    int length = fullLength(bytes[at] & 0xff);
    int good = 1;
    while (good < length && at + good < end && continues(bytes, at, good)) {
      good++;
    }
    return good;
  }

  private static boolean continues(byte[] bytes, int at, int index) {
    int lead = bytes[at] & 0xff;
    int b = bytes[at + index] & 0xff;
    if (index == 1) {
      switch (lead) {
        case 0xE0:
          return b >= 0xA0 && b < 0xC0;
        case 0xED:
          return b >= 0x80 && b < 0xA0;
        case 0xF0:
          return b >= 0x90 && b < 0xC0;
        case 0xF4:
          return b >= 0x80 && b < 0x90;
        default:
          break;
      }
    }
    return (b & 0xC0) == 0x80;
  }
}
