package dev.krait.runtime.module.hash;

import java.util.Arrays;

/** BLAKE2b (64-bit words) and BLAKE2s (32-bit words), RFC 7693. */
final class Blake2 implements Digest {
  private static final int[][] ORDER = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
  };

  /** The fractional parts of square roots of primes; BLAKE2s has their upper halves. */
  private static final long[] ROOTS = {
    0x6a09e667f3bcc908L,
    0xbb67ae8584caa73bL,
    0x3c6ef372fe94f82bL,
    0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L,
    0x9b05688c2b3e6c1fL,
    0x1f83d9abfb41bd6bL,
    0x5be0cd19137e2179L
  };

  private final boolean wide;
  private final int size;
  private final boolean lastNode;
  private final long[] state;
  private final byte[] buffer;
  private int buffered;
  private long counter;

  /**
   * @param wide whether it is BLAKE2b
   * @param parameters the block of parameters, of 64 or 32 bytes
   * @param key as many bytes as the parameters say
   */
  Blake2(boolean wide, byte[] parameters, byte[] key, boolean lastNode) {
    this.wide = wide;
    this.size = parameters[0];
    this.lastNode = lastNode;
    this.buffer = new byte[wide ? 128 : 64];
    this.state = new long[8];
    for (int i = 0; i < 8; i++) {
      state[i] = root(i) ^ word(parameters, i);
    }
    if (key.length > 0) {
      update(Arrays.copyOf(key, buffer.length));
    }
  }

  private Blake2(Blake2 other) {
    wide = other.wide;
    size = other.size;
    lastNode = other.lastNode;
    state = other.state.clone();
    buffer = other.buffer.clone();
    buffered = other.buffered;
    counter = other.counter;
  }

  private long root(int i) {
    return wide ? ROOTS[i] : ROOTS[i] >>> 32;
  }

  private long word(byte[] bytes, int index) {
    int width = wide ? 8 : 4;
    long word = 0;
    for (int i = width - 1; i >= 0; i--) {
      word = word << 8 | bytes[index * width + i] & 255;
    }
    return word;
  }

  @Override
  public void update(byte[] bytes, int from, int length) {
    int at = from;
    int end = from + length;
    while (at < end) {
      if (buffered == buffer.length) {
        counter += buffered;
        compress(false);
        buffered = 0;
      }
      int part = Math.min(end - at, buffer.length - buffered);
      System.arraycopy(bytes, at, buffer, buffered, part);
      buffered += part;
      at += part;
    }
  }

  private void compress(boolean last) {
    long[] v = new long[16];
    long[] m = new long[16];
    for (int i = 0; i < 8; i++) {
      v[i] = state[i];
      v[i + 8] = root(i);
    }
    long mask = wide ? -1L : 0xFFFFFFFFL;
    v[12] ^= counter & mask;
    v[13] ^= wide ? 0 : counter >>> 32;
    if (last) {
      v[14] ^= mask;
      v[15] ^= lastNode ? mask : 0;
    }
    for (int i = 0; i < 16; i++) {
      m[i] = word(buffer, i);
    }
    for (int round = 0; round < (wide ? 12 : 10); round++) {
      int[] order = ORDER[round % 10];
      for (int i = 0; i < 4; i++) {
        mix(v, i, i + 4, i + 8, i + 12, m[order[2 * i]], m[order[2 * i + 1]]);
      }
      for (int i = 0; i < 4; i++) {
        mix(
            v,
            i,
            4 + (i + 1) % 4,
            8 + (i + 2) % 4,
            12 + (i + 3) % 4,
            m[order[8 + 2 * i]],
            m[order[9 + 2 * i]]);
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[i + 8];
    }
  }

  private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
    v[a] = sum(v[a] + v[b] + x);
    v[d] = rotate(v[d] ^ v[a], wide ? 32 : 16);
    v[c] = sum(v[c] + v[d]);
    v[b] = rotate(v[b] ^ v[c], wide ? 24 : 12);
    v[a] = sum(v[a] + v[b] + y);
    v[d] = rotate(v[d] ^ v[a], wide ? 16 : 8);
    v[c] = sum(v[c] + v[d]);
    v[b] = rotate(v[b] ^ v[c], wide ? 63 : 7);
  }

  private long sum(long value) {
    return wide ? value : value & 0xFFFFFFFFL;
  }

  private long rotate(long value, int distance) {
    return wide
        ? Long.rotateRight(value, distance)
        : Integer.rotateRight((int) value, distance) & 0xFFFFFFFFL;
  }

  @Override
  public byte[] digest() {
    Blake2 end = new Blake2(this);
    end.counter += end.buffered;
    Arrays.fill(end.buffer, end.buffered, end.buffer.length, (byte) 0);
    end.compress(true);
    byte[] result = new byte[size];
    int width = wide ? 8 : 4;
    for (int i = 0; i < size; i++) {
      result[i] = (byte) (end.state[i / width] >> 8 * (i % width));
    }
    return result;
  }

  @Override
  public Digest copy() {
    return new Blake2(this);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int block() {
    return buffer.length;
  }
}
