package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.codecs.CodecRegistry;
import dev.krait.runtime.object.PyObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Encodings by name: what {@code str.encode} and {@code bytes.decode} use. */
public final class Codecs {
  private Codecs() {}

  /** {@code text.encode(encoding, errors)}. */
  public static byte[] encodeText(PyStr text, String encoding, String errors) {
    String name = normalized(encoding);
    switch (name) {
      case "utf_8":
        return Utf8Codec.encode(text, errors);
      case "latin_1":
        return SingleByteCodec.LATIN_1.encode(text, errors);
      case "ascii":
        return SingleByteCodec.ASCII.encode(text, errors);
      case "utf_8_sig":
        byte[] plain = Utf8Codec.encode(text, errors);
        byte[] signed = new byte[plain.length + 3];
        signed[0] = (byte) 0xEF;
        signed[1] = (byte) 0xBB;
        signed[2] = (byte) 0xBF;
        System.arraycopy(plain, 0, signed, 3, plain.length);
        return signed;
      case "unicode_escape":
        return EscapeCodec.encode(text);
      case "raw_unicode_escape":
        return EscapeCodec.encodeRaw(text);
      default:
    }
    WideCodec wide = WideCodec.of(name);
    if (wide != null) {
      return wide.encode(text, errors);
    }
    PyObject result = CodecRegistry.encodeText(text, encoding, errors);
    if (result instanceof BytesLike bytes) {
      return bytes.copyBytes();
    }
    throw Errors.typeError(
        "'"
            + encoding
            + "' encoder returned '"
            + result.type().name()
            + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
  }

  /** {@code bytes.decode(encoding, errors)}. */
  public static PyStr decodeText(byte[] data, String encoding, String errors) {
    if (data.length == 0) {
      return PyStr.EMPTY; // whatever the encoding, even if there is no such one
    }
    String name = normalized(encoding);
    switch (name) {
      case "utf_8":
        return Utf8Codec.decode(data, errors);
      case "latin_1":
        return SingleByteCodec.LATIN_1.decode(data, errors);
      case "ascii":
        return SingleByteCodec.ASCII.decode(data, errors);
      case "utf_8_sig":
        boolean signed =
            data.length >= 3
                && data[0] == (byte) 0xEF
                && data[1] == (byte) 0xBB
                && data[2] == (byte) 0xBF;
        return Utf8Codec.decode(signed ? Arrays.copyOfRange(data, 3, data.length) : data, errors);
      case "unicode_escape":
        return EscapeCodec.decode(data, errors);
      case "raw_unicode_escape":
        return EscapeCodec.decodeRaw(data, errors);
      default:
    }
    WideCodec wide = WideCodec.of(name);
    if (wide != null) {
      return wide.decode(data, errors);
    }
    PyObject result = CodecRegistry.decodeBytes(PyBytes.of(data.clone()), encoding, errors);
    if (result instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(
        "'"
            + encoding
            + "' decoder returned '"
            + result.type().name()
            + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
  }

  /** The name that module {@code encodings} has for an encoding that is built in here. */
  public static String normalized(String encoding) {
    if (encoding.equals("utf-8")) {
      return "utf_8";
    }
    String name = encoding.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
    return switch (name) {
      case "u8", "utf", "utf8", "utf8_ucs2", "utf8_ucs4", "cp65001" -> "utf_8";
      case "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819" ->
          "latin_1";
      case "csisolatin1", "ibm819", "iso_8859_1_1987", "iso_ir_100" -> "latin_1";
      case "us_ascii", "us", "646", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3.4_1986" -> "ascii";
      case "cp367", "csascii", "ibm367", "iso646_us", "iso_646.irv_1991", "iso_ir_6" -> "ascii";
      case "u16", "utf16" -> "utf_16";
      case "utf_16le", "unicodelittleunmarked" -> "utf_16_le";
      case "utf_16be", "unicodebigunmarked" -> "utf_16_be";
      case "u32", "utf32" -> "utf_32";
      case "utf_32le" -> "utf_32_le";
      case "utf_32be" -> "utf_32_be";
      case "unicodeescape" -> "unicode_escape";
      case "rawunicodeescape" -> "raw_unicode_escape";
      default -> name;
    };
  }

  /** The bytes of a replacement, whose text must be ASCII; else the error is raised after all. */
  public static byte[] asciiOrStrict(
      Replacement by, PyStr text, String encoding, int start, int end, String reason) {
    if (by.bytes() != null) {
      return by.bytes();
    }
    if (!by.text().isAscii()) {
      ErrorHandlers.encode("strict", text, encoding, start, end, reason);
    }
    return by.text().toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
