package dev.krait.runtime.module.io;

import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.SingleByteCodec;
import dev.krait.runtime.text.Utf8Codec;
import java.util.Arrays;

/** The decoders that need no module {@code codecs}: UTF-8, ASCII, Latin-1. */
final class BuiltinDecoder implements TextDecoder {
  private static final byte[] NONE = {};

  private final String codec;
  private final String errors;
  private byte[] pending = NONE;

  BuiltinDecoder(String codec, String errors) {
    this.codec = codec;
    this.errors = errors;
  }

  @Override
  public PyStr decode(byte[] bytes, boolean last) {
    return switch (codec) {
      case "latin_1" -> SingleByteCodec.LATIN_1.decode(bytes, errors);
      case "ascii" -> SingleByteCodec.ASCII.decode(bytes, errors);
      default -> decodeUtf8(bytes, last);
    };
  }

  private PyStr decodeUtf8(byte[] bytes, boolean last) {
    byte[] all = bytes;
    if (pending.length > 0) {
      all = Arrays.copyOf(pending, pending.length + bytes.length);
      System.arraycopy(bytes, 0, all, pending.length, bytes.length);
    }
    if (last) {
      PyStr text = Utf8Codec.decode(all, errors);
      pending = NONE;
      return text;
    }
    int[] used = new int[1];
    PyStr text = Utf8Codec.decode(all, errors, used);
    pending = used[0] == all.length ? NONE : Arrays.copyOfRange(all, used[0], all.length);
    return text;
  }

  @Override
  public State state() {
    return new State(pending, 0);
  }

  @Override
  public void setState(State state) {
    pending = state.pending();
  }

  @Override
  public void reset() {
    pending = NONE;
  }
}
