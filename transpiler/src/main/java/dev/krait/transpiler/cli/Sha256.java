package dev.krait.transpiler.cli;

import java.util.Arrays;

/**
 * SHA-256 (FIPS 180-4). Java's own costs 30 ms when a process uses it for the first time, since it
 * comes with the whole framework of security providers; that is a quarter of a cached start.
 */
final class Sha256 {
  private static final int BLOCK = 64;
  private static final int LENGTH_BYTES = 8;

  /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
  private static final int[] ROUND = fractions(64, 3);

  private final int[] state = fractions(8, 2);
  private final int[] schedule = new int[64];

  private Sha256() {}

  /** The digest in hexadecimal. */
  static String hex(byte[] bytes) {
    Sha256 digest = new Sha256();
    int whole = bytes.length / BLOCK * BLOCK;
    for (int at = 0; at < whole; at += BLOCK) {
      digest.block(bytes, at);
    }
    int rest = bytes.length - whole;
    int padded = rest + 1 + LENGTH_BYTES <= BLOCK ? BLOCK : 2 * BLOCK;
    byte[] last = Arrays.copyOf(Arrays.copyOfRange(bytes, whole, bytes.length), padded);
    last[rest] = (byte) 0x80;
    long bits = 8L * bytes.length;
    for (int i = 0; i < LENGTH_BYTES; i++) {
      last[padded - 1 - i] = (byte) (bits >>> (8 * i));
    }
    for (int at = 0; at < padded; at += BLOCK) {
      digest.block(last, at);
    }
    StringBuilder hex = new StringBuilder(2 * Integer.BYTES * 8);
    for (int word : digest.state) {
      for (int shift = 28; shift >= 0; shift -= 4) {
        hex.append(Character.forDigit(word >>> shift & 0xf, 16));
      }
    }
    return hex.toString();
  }

  private void block(byte[] bytes, int start) {
    int[] w = schedule;
    for (int i = 0; i < 16; i++) {
      int at = start + 4 * i;
      w[i] =
          bytes[at] << 24
              | (bytes[at + 1] & 0xff) << 16
              | (bytes[at + 2] & 0xff) << 8
              | bytes[at + 3] & 0xff;
    }
    for (int i = 16; i < 64; i++) {
      int a = w[i - 15];
      int b = w[i - 2];
      int low = Integer.rotateRight(a, 7) ^ Integer.rotateRight(a, 18) ^ a >>> 3;
      int high = Integer.rotateRight(b, 17) ^ Integer.rotateRight(b, 19) ^ b >>> 10;
      w[i] = w[i - 16] + low + w[i - 7] + high;
    }
    int[] s = state.clone();
    for (int i = 0; i < 64; i++) {
      int e = s[4];
      int sum1 =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int first = s[7] + sum1 + (e & s[5] ^ ~e & s[6]) + ROUND[i] + w[i];
      int a = s[0];
      int sum0 =
          Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int second = sum0 + (a & s[1] ^ a & s[2] ^ s[1] & s[2]);
      System.arraycopy(s, 0, s, 1, 7);
      s[4] += first;
      s[0] = first + second;
    }
    for (int i = 0; i < 8; i++) {
      state[i] += s[i];
    }
  }

  /** The first 32 bits behind the point of the square or cube roots of the first primes. */
  private static int[] fractions(int count, int root) {
    int[] fractions = new int[count];
    int found = 0;
    for (int n = 2; found < count; n++) {
      if (isPrime(n)) {
        double value = root == 2 ? Math.sqrt(n) : Math.cbrt(n);
        fractions[found++] = (int) (long) ((value - Math.floor(value)) * (1L << 32));
      }
    }
    return fractions;
  }

  private static boolean isPrime(int n) {
    for (int i = 2; i * i <= n; i++) {
      if (n % i == 0) {
        return false;
      }
    }
    return true;
  }
}
