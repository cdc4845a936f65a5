package dev.krait.runtime.module.io;

import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.SingleByteCodec;
import dev.krait.runtime.text.Utf8Codec;

/** The encoders that need no module {@code codecs}: UTF-8, ASCII, Latin-1. */
record BuiltinEncoder(String codec, String errors) implements TextEncoder {
  @Override
  public byte[] encode(PyStr text) {
    return switch (codec) {
      case "latin_1" -> SingleByteCodec.LATIN_1.encode(text, errors);
      case "ascii" -> SingleByteCodec.ASCII.encode(text, errors);
      default -> Utf8Codec.encode(text, errors);
    };
  }

  @Override
  public void reset() {}

  @Override
  public void continueInside() {}

  @Override
  public int plainLimit() {
    return codec.equals("latin_1") ? 256 : 128;
  }
}
