package dev.krait.runtime.text;

import dev.krait.runtime.process.PythonVariables;

/**
 * Hash codes of {@code str} and {@code bytes}. With {@code PYTHONHASHSEED} they are CPython's:
 * SipHash-1-3 over its representation of the string, keyed by its generator; without, any good
 * ones, which differ from process to process.
 */
public final class StrHash {
  /** The hashing of this process. */
  static final StrHash DEFAULT = new StrHash(PythonVariables.get("PYTHONHASHSEED"));

  /** Whether hashes are CPython's. */
  static final boolean SEEDED = DEFAULT.seeded;

  private static final long FACTOR =
      0x9E3779B97F4A7C15L ^ (System.nanoTime() * 0xBF58476D1CE4E5B9L) << 1;

  private final boolean seeded;
  private final long key0;
  private final long key1;

  /**
   * @param seed a decimal number, or {@code random}; null if not given
   */
  StrHash(String seed) {
    seeded = seed != null && !seed.isEmpty() && !seed.equals("random");
    byte[] key = new byte[16];
    if (seeded) {
      int state = Integer.parseUnsignedInt(seed);
      for (int i = 0; i < key.length && !seed.equals("0"); i++) {
        state = state * 214013 + 2531011;
        key[i] = (byte) (state >>> 16);
      }
    }
    key0 = word(key, 0);
    key1 = word(key, 8);
  }

  private StrHash(long key0, long key1) {
    this.seeded = true;
    this.key0 = key0;
    this.key1 = key1;
  }

  /** SipHash-1-3 of bytes under a key of 64 bits. */
  public static long sip(long key, byte[] bytes) {
    return new StrHash(key, 0).sip(bytes, bytes.length);
  }

  /** CPython's hash of characters of 16 bits. */
  long of(String text) {
    int length = text.length();
    boolean latin = true;
    for (int i = 0; i < length && latin; i++) {
      latin = text.charAt(i) < 256;
    }
    byte[] bytes = new byte[latin ? length : length * 2];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (latin) {
        bytes[i] = (byte) c;
      } else {
        bytes[2 * i] = (byte) c;
        bytes[2 * i + 1] = (byte) (c >> 8);
      }
    }
    return of(bytes, bytes.length);
  }

  /** CPython's hash of characters of which one at least is beyond 16 bits. */
  long of(int[] text) {
    byte[] bytes = new byte[text.length * 4];
    for (int i = 0; i < text.length; i++) {
      for (int k = 0; k < 4; k++) {
        bytes[4 * i + k] = (byte) (text[i] >> 8 * k);
      }
    }
    return of(bytes, bytes.length);
  }

  /** The hash of bytes, which for Latin-1 text is that of the text. */
  long of(byte[] bytes, int length) {
    if (length == 0) {
      return 0;
    }
    if (!seeded) {
      int hash = 0;
      for (int i = 0; i < length; i++) {
        hash = 31 * hash + (bytes[i] & 255);
      }
      return spread(hash);
    }
    long hash = sip(bytes, length);
    return hash == -1 ? -2 : hash;
  }

  /** Spreads 32 bits over 64, in each process in another way; 0 stays 0, and no result is -1. */
  static long spread(int hash) {
    long spread = hash * FACTOR;
    spread ^= spread >>> 32;
    return spread == -1 ? -2 : spread;
  }

  private long sip(byte[] bytes, int length) {
    long[] v = {
      key0 ^ 0x736f6d6570736575L,
      key1 ^ 0x646f72616e646f6dL,
      key0 ^ 0x6c7967656e657261L,
      key1 ^ 0x7465646279746573L
    };
    int at = 0;
    for (; at + 8 <= length; at += 8) {
      compress(v, word(bytes, at));
    }
    long last = (long) length << 56;
    for (int i = at; i < length; i++) {
      last |= (bytes[i] & 255L) << 8 * (i - at);
    }
    compress(v, last);
    v[2] ^= 255;
    for (int i = 0; i < 3; i++) {
      round(v);
    }
    return v[0] ^ v[1] ^ v[2] ^ v[3];
  }

  private static void compress(long[] v, long word) {
    v[3] ^= word;
    round(v);
    v[0] ^= word;
  }

  private static void round(long[] v) {
    v[0] += v[1];
    v[1] = Long.rotateLeft(v[1], 13) ^ v[0];
    v[0] = Long.rotateLeft(v[0], 32);
    v[2] += v[3];
    v[3] = Long.rotateLeft(v[3], 16) ^ v[2];
    v[0] += v[3];
    v[3] = Long.rotateLeft(v[3], 21) ^ v[0];
    v[2] += v[1];
    v[1] = Long.rotateLeft(v[1], 17) ^ v[2];
    v[2] = Long.rotateLeft(v[2], 32);
  }

  private static long word(byte[] bytes, int at) {
    long result = 0;
    for (int i = 7; i >= 0; i--) {
      result = result << 8 | bytes[at + i] & 255;
    }
    return result;
  }
}
